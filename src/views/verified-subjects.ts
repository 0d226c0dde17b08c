import { type Content, everyEntry } from '../domain/content.ts';
import { toldIn } from '../domain/telling.ts';
import type { VerifiedSubject } from '../domain/verifying.ts';
import { formatDate } from '../i18n/format.ts';
import { inEvery, localeList } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { oneFileFolder } from './download.ts';
import { kindOf } from './kind.ts';
import { entryParts } from './urls.ts';

/** What files can belong to, and how the paths of its own files begin below the site's root. */
export interface SubjectOfFiles {
  subject: Omit<VerifiedSubject, 'files'>;
  beginnings: string[];
}

/** Every entry that is published and every page that offers files of its own; what begins no other way is the site's. */
export function subjectsOfFiles(content: Content): SubjectOfFiles[] {
  return [...entries(content), ...pages(content)];
}

function entries(content: Content): SubjectOfFiles[] {
  return everyEntry(content).map((entry) => {
    const { collection, id, facts, tellings } = entry;
    const page = `${entryParts(collection, id).join('/')}/`;
    const titles = toldIn(tellings).map((locale) => [locale, tellings[locale]?.title]);
    return {
      subject: {
        kind: inEvery((reader) => kindOf(entry, reader)),
        title: Object.fromEntries(titles),
        date: inEvery((reader) => formatDate(reader, facts.updated)),
        page,
      },
      beginnings: [
        ...localeList.map((locale) => `${locale}/${page}`),
        `media/${collection}/${id}/`,
        `${oneFileFolder}/${collection}/${id}-`,
        ...(collection === 'icons' ? [`icons/${id}-`] : []),
      ],
    };
  });
}

function pages({ site }: Content): SubjectOfFiles[] {
  const offered = (name: 'feeds' | 'data', beginnings: string[]): SubjectOfFiles => ({
    subject: { title: inEvery((reader) => translator(reader)(`${name}.title`)), page: `${name}/` },
    beginnings,
  });
  const navigation = inEvery((reader) => site.tellings[reader].navigation.icons);
  return [
    { subject: { title: navigation, page: 'icons/' }, beginnings: ['icons/'] },
    offered(
      'feeds',
      localeList.map((locale) => `${locale}/feeds/`),
    ),
    offered('data', ['api/']),
    {
      subject: { title: inEvery((reader) => site.tellings[reader].name), page: '' },
      beginnings: [''],
    },
  ];
}
