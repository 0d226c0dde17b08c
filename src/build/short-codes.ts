import type { PrintedCode } from '../artefacts/printed-code.ts';
import type { Content } from '../domain/content.ts';
import { shortCode } from '../domain/short-code.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { fullAddress, pagePath } from '../views/urls.ts';
import { sha256 } from './artefact-cache.ts';

/**
 * The code of a text, which follows from all that the text says: a text that is changed has
 * another one, and the same text has the same one whatever programs set it.
 * @param name what tells the text from all others, its language included.
 */
export function codeOf(
  name: readonly string[],
  sheet: object,
  { site }: Content,
  reader: Locale,
): PrintedCode {
  const t = translator(reader);
  return {
    label: t('code.label'),
    code: shortCode(sha256(JSON.stringify([name, sheet]))),
    text: t('code.text'),
    address: fullAddress(site, pagePath(site, reader, 'verify')),
  };
}
