import { isLocale, locales } from '../i18n/locales.ts';
import type { Hit } from './engine.ts';
import { stretchesOf } from './marked.ts';

/** A result as a list item, marked with the language and direction of the page that it leads to. */
export function itemOf({ url, excerpt, meta }: Hit): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'search__result';
  const language = url.split('/').find(isLocale);
  if (language) {
    item.lang = language;
    item.dir = locales[language].dir;
  }

  const link = document.createElement('a');
  link.className = 'search__link';
  link.href = url;
  link.textContent = meta.title ?? url;

  const text = document.createElement('p');
  text.className = 'search__excerpt';
  text.append(
    ...stretchesOf(excerpt).map((stretch) => {
      if (!stretch.isMatch) return stretch.text;
      const mark = document.createElement('mark');
      mark.textContent = stretch.text;
      return mark;
    }),
  );

  item.append(link, text);
  return item;
}
