import type { Content, Withdrawal } from '../domain/content.ts';
import { formatDate } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { type PageView, pageView } from './page.ts';
import { entryParts } from './urls.ts';

/** The dated notice that stays at the address of what was withdrawn. */
export interface WithdrawalView extends PageView {
  title: string;
  text: string;
}

export function withdrawalView(
  { collection, id, on }: Withdrawal,
  content: Content,
  reader: Locale,
): WithdrawalView {
  const t = translator(reader);
  const title = t('entry.withdrawn');
  const text = t('entry.withdrawn_text', { date: formatDate(reader, on) });
  const page = { path: entryParts(collection, id), title, description: text };
  return { ...pageView(content, reader, { ...page, isDestination: false }), title, text };
}
