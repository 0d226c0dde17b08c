import type { Content } from '../domain/content.ts';
import type { Telling } from '../domain/telling.ts';
import { type Direction, type Locale, localeList, locales } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { type Frame, frameOf, type Place } from './frame.ts';
import { type Head, type HeadInput, headOf } from './head.ts';

/** What every page has: what machines read of it, and what stands around it. */
export interface PageView {
  head: Head;
  frame: Frame;
}

/** The language of a page's text, where it is not the reader's, and the sentence that says so. */
export interface ShownIn {
  locale: Locale;
  dir: Direction;
  isTranslated: boolean;
  /** "This page has not been written in English yet…"; only where it has not. */
  notice?: string | undefined;
}

type PageInput = Place & Omit<HeadInput, 'breadcrumb' | 'told'> & { told?: readonly Locale[] };

export function pageView(content: Content, reader: Locale, input: PageInput): PageView {
  const frame = frameOf(content, reader, input);
  const { breadcrumb } = frame;
  return { frame, head: headOf(content, reader, { told: localeList, ...input, breadcrumb }) };
}

export function shownIn(reader: Locale, { locale, isTranslated }: Telling<unknown>): ShownIn {
  const t = translator(reader);
  return {
    locale,
    dir: locales[locale].dir,
    isTranslated,
    notice: isTranslated
      ? undefined
      : t('entry.untranslated', { language: t(`language.${locale}`) }),
  };
}
