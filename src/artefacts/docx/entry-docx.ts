import { Document, Footer, Header, Packer } from 'docx';
import { type Direction, localeList, locales } from '../../i18n/locales.ts';
import type { EntrySheet } from '../entry-sheet.ts';
import { bodyOf, type Part, paragraphOf } from './body.ts';
import { numbering, page, stylesFor } from './look.ts';
import { figuresOf, folioOf, listOf, said, sourcesOf, titled } from './parts.ts';
import { foreignWords, wordsOf } from './runs.ts';
import { withSameBytes } from './same-bytes.ts';
import type { DocxPicture, Setting } from './setting.ts';

/**
 * An entry as a file for a word processor: what its PDF says, with its pictures where their bytes
 * are given. The same sheet gives the same bytes: the file's date is that of the entry.
 * @throws naming the entry's address, where the file cannot be made.
 */
export async function entryDocx(
  sheet: EntrySheet,
  pictures: Readonly<Record<string, DocxPicture>> = {},
): Promise<Uint8Array> {
  try {
    const to = settingOf(sheet, pictures);
    const packed = await Packer.toArrayBuffer(documentOf(sheet, to));
    const { year, month, day } = sheet.updated;
    const date = new Date(Date.UTC(year, month - 1, day));
    return withSameBytes(new Uint8Array(packed), { date, lang: to.languages[sheet.dir] });
  } catch (cause) {
    throw new Error(`The file of ${sheet.address} could not be made: ${cause}`, { cause });
  }
}

function settingOf(sheet: EntrySheet, pictures: Setting['pictures']): Setting {
  const { lang, region, dir } = sheet;
  let last = 0;
  return {
    dir,
    languages: {
      rtl: languageOf('rtl'),
      ltr: languageOf('ltr'),
      [dir]: region ? `${lang}-${region}` : lang,
    },
    pictures,
    nextNumber: () => ++last,
  };
}

/** The first language of the site that is written in a direction. */
function languageOf(dir: Direction): string {
  const locale = localeList.find((each) => locales[each].dir === dir);
  return locale ? new Intl.Locale(locales[locale].tag).baseName : 'und';
}

function documentOf(sheet: EntrySheet, to: Setting): Document {
  const runningHead = said(`${sheet.name} · ${sheet.kind}`, to, 'Small');
  return new Document({
    title: sheet.title,
    subject: sheet.kind,
    creator: sheet.name,
    lastModifiedBy: sheet.name,
    keywords: sheet.keywords.join(', '),
    description: [sheet.summary, ...sheet.notices].join(' '),
    styles: stylesFor(to),
    numbering,
    sections: [
      {
        properties: { titlePage: true, page },
        headers: {
          first: new Header({ children: [paragraphOf([], to)] }),
          default: new Header({ children: [runningHead] }),
        },
        footers: { first: footer(sheet, to), default: footer(sheet, to) },
        children: partsOf(sheet, to),
      },
    ],
  });
}

function footer(sheet: EntrySheet, to: Setting): Footer {
  const words = [...wordsOf(`${sheet.kind} · `, to), ...folioOf(sheet.folio, to)];
  const address = foreignWords({ text: sheet.address, dir: 'ltr' }, to);
  return new Footer({
    children: [words, address].map((line) => paragraphOf(line, to, { style: 'Small' })),
  });
}

function partsOf(sheet: EntrySheet, to: Setting): Part[] {
  const { figures, notes, objectives, sources, about, contact } = sheet;
  const under = notes ? 'Heading2' : 'Heading1';
  return [
    said(sheet.name, to, 'Letterhead'),
    said(sheet.siteKind, to, 'Small'),
    said(sheet.kind, to, 'Kind'),
    said(sheet.dates.join(' · '), to, 'Date'),
    said(sheet.title, to, 'Title'),
    said(sheet.summary, to, 'Summary'),
    ...sheet.notices.map((notice) => said(notice, to, 'Warning')),
    ...bodyOf(sheet.body, to),
    ...titled(figures.title, figuresOf(figures.content, to), to),
    said(sheet.end, to, 'End'),
    ...(notes ? [said(notes, to, 'Heading1')] : []),
    ...titled(objectives.title, listOf(objectives.content, to), to, under),
    ...titled(sources.title, sourcesOf(sources.content, to), to, under),
    ...titled(about.title, [said(about.content, to, 'Note')], to, under),
    ...titled(contact.title, [said(contact.content, to, 'Note')], to, under),
    ...sheet.small.map((sentence) => said(sentence, to, 'Small')),
  ];
}
