import type { Content } from '../domain/content.ts';
import type { Made } from '../domain/made.ts';
import { formatSize } from '../i18n/format.ts';
import { type Locale, locales } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { dataHref, dataPath, datasets, datasetTitle, sizeOf } from './datasets.ts';
import { type PageView, pageView } from './page.ts';
import { fullAddress, pagePath } from './urls.ts';

/** The page that offers what the site knows to programs and spreadsheets. */
export interface DataPageView extends PageView {
  title: string;
  lead: string;
  about: { title: string; lines: string[] };
  files: {
    title: string;
    text: string;
    sets: OfferedData[];
    verify: { text: string; href: string };
  };
  examples: { title: string; items: { title: string; code: string }[] };
}

/** A dataset, how much is in it, and its files. */
export interface OfferedData {
  title: string;
  count?: string | undefined;
  files: { href: string; name: string; words: string }[];
}

/** @param made the sizes of the files. */
export function dataPageView(content: Content, reader: Locale, made: Made): DataPageView {
  const t = translator(reader);
  const [title, lead] = [t('data.title'), t('data.lead')];
  const own = (words: string) => isolated(words, reader);
  const certainties = {
    sourced: 'sourced',
    secondary: 'secondary',
    seed: 'seed',
    unverified: 'unverified',
  };
  return {
    ...pageView(content, reader, { path: ['data'], title, description: lead }),
    title,
    lead,
    about: {
      title: t('data.about'),
      lines: [
        content.site.tellings[reader].licence,
        t('data.ids', { id: 'id', urn: 'urn' }),
        t('data.certainty', certainties),
        t('data.glossary'),
        t('data.formulas', { signs: own('= + - @'), sign: own("'") }),
        t('data.elsewhere'),
      ],
    },
    files: {
      title: t('data.files'),
      text: t('data.languages'),
      sets: setsOf(content, reader, made),
      verify: { text: t('verify.title'), href: pagePath(content.site, reader, 'verify') },
    },
    examples: { title: t('data.examples'), items: examplesOf(content, reader) },
  };
}

function setsOf(content: Content, reader: Locale, made: Made): OfferedData[] {
  const t = translator(reader);
  const file = (name: string, format: string) => ({
    href: dataHref(content, name),
    name: format,
    words: t('data.file', {
      format,
      size: formatSize(reader, made[dataPath(name)]?.size ?? 0),
    }),
  });
  const all = { title: t('data.index'), files: [file('index.json', 'JSON')] };
  const sets = datasets.map((dataset) => ({
    title: datasetTitle(dataset, content, reader),
    count: t('data.count', { count: sizeOf(dataset, content) }),
    files: [
      file(`${dataset.name}.json`, 'JSON'),
      ...(dataset.hasCsv ? [file(`${dataset.name}.csv`, 'CSV')] : []),
      { ...file(`schema/${dataset.name}.json`, 'JSON Schema'), words: t('data.schema') },
    ],
  }));
  return [all, ...sets];
}

function examplesOf(content: Content, reader: Locale): DataPageView['examples']['items'] {
  const t = translator(reader);
  const address = (file: string) => fullAddress(content.site, dataHref(content, file));
  return [
    {
      title: t('data.example_page'),
      code: `const answer = await fetch('${address('figures.json')}');
const { edition, items } = await answer.json();
for (const { value, unit, year, text, sources } of items) {
  console.log(edition, value, unit.${reader}, year, text.${reader}, sources);
}`,
    },
    {
      title: t('data.example_table'),
      code: `import pandas
table = pandas.read_csv('${address('glossary.csv')}')
print(table[['use_${reader}', 'avoid_${reader}', 'why_${reader}']])`,
    },
    {
      title: t('data.example_schema'),
      code: `curl -O ${address('networks.json')} -O ${address('schema/networks.json')}`,
    },
  ];
}

/** Signs of programs, which keep their order in a line that runs the other way. */
function isolated(words: string, reader: Locale): string {
  return locales[reader].dir === 'rtl' ? `\u2066${words}\u2069` : words;
}
