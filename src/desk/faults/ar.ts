import { components } from './ar/components.ts';
import { entries } from './ar/entries.ts';
import { facts } from './ar/facts.ts';
import { fields } from './ar/fields.ts';
import { files } from './ar/files.ts';
import { links } from './ar/links.ts';
import { pictures } from './ar/pictures.ts';
import { prose } from './ar/prose.ts';
import { rules } from './ar/rules.ts';
import { text } from './ar/text.ts';
import { yaml } from './ar/yaml.ts';
import type { Catalogue } from './words.ts';

export const ar = {
  ...files,
  ...yaml,
  ...fields,
  ...facts,
  ...entries,
  ...pictures,
  ...rules,
  ...prose,
  ...components,
  ...links,
  ...text,
} satisfies Catalogue;
