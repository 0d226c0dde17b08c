import { contrastWithWhite, tones } from '../../drawings/colours.ts';
import { formatList } from '../../i18n/format.ts';
import { type Locale, locales } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translate.ts';
import { iconPixels, smallestWidths } from '../../views/icon-editions.ts';

/** A part of the advice on how to use the icons. */
export interface UsagePart {
  title: string;
  lines: string[];
}

/** How to use the icons, in a language. */
export function usageParts(
  locale: Locale,
  { licence, credit }: { licence: string; credit: string },
): UsagePart[] {
  const t = translator(locale);
  const list = (items: readonly number[]) => formatList(locale, items.map(String));
  const colours = tones.map(({ colour, objectives }) => {
    const contrast = contrastWithWhite(colour).toFixed(1);
    return t('usage.colour', {
      colour: isolated(colour, locale),
      numbers: list(objectives),
      contrast,
    });
  });
  return [
    {
      title: t('usage.files'),
      lines: [
        t('usage.tile'),
        t('usage.pictogram'),
        t('usage.banner'),
        t('usage.formats', { vector: 'SVG', pixels: 'PNG', widths: list(iconPixels) }),
        t('usage.direction'),
      ],
    },
    { title: t('usage.room'), lines: [t('usage.space'), t('usage.smallest', smallestWidths)] },
    { title: t('usage.colours'), lines: colours },
    { title: t('usage.avoid'), lines: [t('usage.avoid_change'), t('usage.avoid_official')] },
    { title: t('usage.licence'), lines: [licence, credit] },
  ];
}

/** A sign or an address that keeps its order among letters that run the other way. */
export function isolated(text: string, locale: Locale): string {
  return locales[locale].dir === 'rtl' ? `\u2066${text}\u2069` : text;
}
