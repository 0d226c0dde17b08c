import type { IconSheet } from '../../../../src/artefacts/icons/icon-sheet.ts';
import { type Typeface, typeface } from '../../../../src/artefacts/icons/typeface.ts';
import { readIconKit } from '../../../../src/build/icon-kit.ts';
import type { Content } from '../../../../src/domain/content.ts';
import { readFolder } from '../../../../src/reading/folder.ts';

/** The content that ships. */
export async function realContent(): Promise<Content> {
  const reading = await readFolder('content', { now: Date.parse('2030-01-01') });
  if (!reading.ok) throw new Error('The content has faults.');
  return reading.content;
}

/** The typeface of the icons. */
export async function iconFace(): Promise<Typeface> {
  return typeface((await readIconKit()).face);
}

/** What an icon says, made up for tests. */
export function aSheet(parts: Partial<IconSheet> = {}): IconSheet {
  return {
    id: 'gcm-17',
    lang: 'en',
    dir: 'ltr',
    number: 17,
    label: 'A label',
    title: 'The whole title of an objective',
    name: 'Objective 17: A label',
    fullName: 'Objective 17: The whole title of an objective',
    description: 'What is drawn.',
    labelNote: 'Whose the label is.',
    titleNote: 'How sure the title is.',
    notices: ['A demonstration.', 'A set of its own.'],
    licence: 'The licence.',
    address: 'https://khayt.test/en/icons/gcm-17/',
    path: 'M4 4h40',
    colour: '#6e3d01',
    ...parts,
  };
}
