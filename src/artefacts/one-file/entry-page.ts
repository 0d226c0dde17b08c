import { type InEvery, locales } from '../../i18n/locales.ts';
import type { EntrySheet } from '../entry-sheet.ts';
import { element, escaped } from '../html/markup.ts';
import { titledHtml } from '../html/parts.ts';
import { textHtml } from '../html/prose-html.ts';
import { blocksHtml, citationsHtml, type PageContext } from './page-blocks.ts';

/** The styles of a page that stands alone, its typefaces within them, and their SHA-256 in base64. */
export interface PageStyles {
  css: string;
  sha256: string;
}

/** The styles by the language of the page. */
export type PageKit = InEvery<PageStyles>;

/**
 * An entry as one HTML file that needs nothing else: its styles, typefaces and pictures stand in it,
 * and its own policy lets it fetch nothing. It can be sent by mail and read without a connection.
 * @param pictures what it holds of the pictures that its text shows, by the address that they have there.
 */
export function entryPage(
  sheet: EntrySheet,
  { css, sha256 }: PageStyles,
  pictures: PageContext['pictures'],
): string {
  const { lang, dir, title, summary, name, address } = sheet;
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${sha256}'`,
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const head = [
    '<meta charset="utf-8"/>',
    element('meta', { 'http-equiv': 'content-security-policy', content: policy }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'robots', content: 'noindex' }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('meta', { name: 'description', content: summary }),
    element('title', {}, escaped(`${title} · ${name}`)),
    element('link', { rel: 'canonical', href: address }),
    `<style>${css}</style>`,
  ];
  const body = [header(sheet), element('main', {}, article(sheet, pictures)), footer(sheet)];
  const page = [element('head', {}, ...head), element('body', {}, ...body)];
  return `<!doctype html>\n${element('html', { lang, dir }, ...page)}\n`;
}

function header({ name, siteKind, notices, lang }: EntrySheet): string {
  const whose = element('p', { class: 'whose' }, escaped(name), ' · ', escaped(siteKind));
  const said = notices.map((notice) => element('p', { class: 'notice' }, textHtml(notice, lang)));
  return element('header', {}, ...said, whose);
}

function article(sheet: EntrySheet, pictures: PageContext['pictures']): string {
  const { lang, kind, title, summary, dates, body, figures, end, notes } = sheet;
  const said = (name: string, text: string) => element('p', { class: name }, textHtml(text, lang));
  const after = afterEnd(sheet);
  return element(
    'article',
    {},
    said('kind', kind),
    element('h1', {}, textHtml(title, lang)),
    said('lead', summary),
    said('dates', dates.join(' · ')),
    blocksHtml(body, { locale: lang, level: 2, pictures }),
    part(figures.title, figures.content.map((figure) => figureHtml(figure, sheet)).join('')),
    said('end', end),
    notes ? element('section', { class: 'notes' }, titledHtml(notes, ''), after) : after,
  );
}

function afterEnd({ lang, objectives, sources, about, contact }: EntrySheet): string {
  const items = (own: readonly string[]) => own.map((item) => element('li', {}, item)).join('');
  const list = (own: readonly string[]) => (own.length > 0 ? element('ul', {}, items(own)) : '');
  const text = (own: string) => (own ? element('p', {}, textHtml(own, lang)) : '');
  const cited = sources.content.map(sourceHtml).join('');
  return [
    part(objectives.title, list(objectives.content.map((own) => textHtml(own, lang)))),
    part(sources.title, cited && element('ol', {}, cited)),
    part(about.title, text(about.content)),
    part(contact.title, text(contact.content)),
  ].join('');
}

/** A part under its heading; nothing where it holds nothing. */
function part(title: string, content: string): string {
  return content ? element('section', {}, titledHtml(title, content)) : '';
}

function figureHtml(
  { value, unit, text, notes, sources }: EntrySheet['figures']['content'][number],
  { lang }: EntrySheet,
): string {
  const lines = [
    element('strong', {}, textHtml(`${value} ${unit}`, lang)),
    `${textHtml(text, lang)}${citationsHtml(sources)}`,
    ...notes.map((note) => element('small', {}, textHtml(note, lang))),
  ];
  return element('p', {}, lines.join('<br/>'));
}

function sourceHtml(source: EntrySheet['sources']['content'][number]): string {
  const { number, title, lang, dir, publisher, details, url } = source;
  const named = url
    ? element('a', { href: url, lang, dir, hreflang: lang }, escaped(title))
    : element('cite', { lang, dir }, escaped(title));
  const words = [named, element('bdi', {}, escaped(publisher)), ...details.map(escaped)];
  return element('li', { id: `source-${number}`, value: number }, words.join(' · '));
}

function footer({ lang, small, address }: EntrySheet): string {
  const lines = small.map((line) => element('p', {}, textHtml(line, lang)));
  const link = element('a', { href: address, dir: locales.en.dir }, escaped(address));
  return element('footer', {}, ...lines, element('p', {}, link));
}
