import type { IconSetSheet } from './set-sheet.ts';

/** The advice as a text file: what the set is, how to use it, and each objective with its title. */
export function usageText(sheet: IconSetSheet): string {
  const blocks = [
    sheet.title,
    ...sheet.notices,
    sheet.usage.title,
    ...sheet.usage.parts.map(({ title, lines }) => [title, ...lines.map(item)].join('\n')),
    sheet.icons
      .map(({ fullName, titleNote }) => item([fullName, titleNote].filter(Boolean).join(' — ')))
      .join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function item(text: string): string {
  return `• ${text}`;
}
