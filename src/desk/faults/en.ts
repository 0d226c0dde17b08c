import { components } from './en/components.ts';
import { entries } from './en/entries.ts';
import { facts } from './en/facts.ts';
import { fields } from './en/fields.ts';
import { files } from './en/files.ts';
import { links } from './en/links.ts';
import { pictures } from './en/pictures.ts';
import { prose } from './en/prose.ts';
import { rules } from './en/rules.ts';
import { text } from './en/text.ts';
import { yaml } from './en/yaml.ts';
import type { Catalogue } from './words.ts';

export const en = {
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
