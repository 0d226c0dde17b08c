import type { Content } from '../../domain/content.ts';
import type { Made } from '../../domain/made.ts';
import { inEvery } from '../../i18n/locales.ts';
import {
  dataHref,
  dataPath,
  datasets,
  datasetTitle,
  sizeOf,
  type TableName,
  tables,
} from '../../views/datasets.ts';
import { fullAddress } from '../../views/urls.ts';
import { iconsJson } from '../icons/icons-json.ts';
import { iconsSchema } from '../icons/icons-schema.ts';
import { tableCsv } from './csv/tables.ts';
import { datasetJson, fileFacts, schemaAddress } from './json.ts';
import { indexSchema, jsonSchema, schemaOf } from './schema.ts';

/** A file of open data: its name below `api/v1/`, and its text. */
export interface DataFile {
  name: string;
  text: string;
}

const known = new WeakMap<Content, WeakMap<Made, DataFile[]>>();

/**
 * Every file of open data: the list of all, each dataset with its schema, and the tables. They are
 * written once for the same content, for the page that offers them too.
 */
export function dataFiles(content: Content, made: Made): DataFile[] {
  const own = known.get(content) ?? new WeakMap<Made, DataFile[]>();
  const files = own.get(made) ?? filesOf(content, made);
  known.set(content, own.set(made, files));
  return files;
}

function filesOf(content: Content, made: Made): DataFile[] {
  const schema = (name: string, rules: object): DataFile => ({
    name: `schema/${name}.json`,
    text: `${JSON.stringify(rules, null, 1)}\n`,
  });
  return [
    { name: 'index.json', text: indexJson(content) },
    schema('index', schemaOf(indexSchema, schemaAddress('index', content))),
    ...datasets.flatMap((dataset) => {
      const { name } = dataset;
      const address = schemaAddress(name, content);
      if (name === 'icons') {
        const text = iconsJson(content, made);
        return [{ name: 'icons.json', text }, schema(name, schemaOf(iconsSchema, address))];
      }
      const text = datasetJson(dataset, content, made);
      return [{ name: `${name}.json`, text }, schema(name, jsonSchema(dataset, address))];
    }),
    ...tables.map((name: TableName) => ({ name: `${name}.csv`, text: tableCsv(name, content) })),
  ];
}

/** How large each file is, for the page that offers them. */
export function dataMade(content: Content, made: Made): Made {
  const encoder = new TextEncoder();
  const sizes = dataFiles(content, made).map(({ name, text }) => [
    dataPath(name),
    { size: encoder.encode(text).length },
  ]);
  return Object.fromEntries(sizes);
}

/** `index.json`: what there is, for programs. */
function indexJson(content: Content): string {
  const address = (file: string) => fullAddress(content.site, dataHref(content, file));
  const data = {
    ...fileFacts('index', content),
    datasets: datasets.map((dataset) => ({
      name: dataset.name,
      title: inEvery((locale) => datasetTitle(dataset, content, locale)),
      count: sizeOf(dataset, content),
      json: address(`${dataset.name}.json`),
      schema: schemaAddress(dataset.name, content),
      ...(dataset.hasCsv && { csv: address(`${dataset.name}.csv`) }),
    })),
  };
  return `${JSON.stringify(data, null, 1)}\n`;
}
