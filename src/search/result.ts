import { isLocale, locales } from '../i18n/locales.ts';
import type { Hit } from './engine.ts';
import { excerptOf, marked, type Stretch } from './excerpt.ts';
import type { Term } from './terms.ts';

/** A result as a list item, marked with the language and direction of the page that it leads to. */
export function itemOf({ url, content, meta }: Hit, terms: readonly Term[]): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'search__result';
  const language = url.split('/').find(isLocale);
  if (language) {
    item.lang = language;
    item.dir = locales[language].dir;
  }

  const kind = document.createElement('p');
  kind.className = 'search__kind';
  kind.textContent = meta.kind;
  const link = document.createElement('a');
  link.className = 'search__link';
  link.href = url;
  link.append(...nodesOf(marked(meta.title, terms)));
  const text = document.createElement('p');
  text.className = 'search__excerpt';
  text.append(...nodesOf(excerptOf(content, terms)));

  item.append(...(meta.kind ? [kind] : []), link, text);
  return item;
}

function nodesOf(stretches: readonly Stretch[]): (Node | string)[] {
  return stretches.map(({ text, isMatch }) => {
    if (!isMatch) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
