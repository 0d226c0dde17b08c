import type { Told } from '../domain/content.ts';
import type { Tellings } from '../domain/telling.ts';
import type { Locale } from '../i18n/locales.ts';
import { fingerprintsOf } from './fingerprint.ts';

/** An entity's agreement to one wording of one text. */
interface Signoff {
  language: Locale;
  text: string;
}

/** The agreements that hold: those to a text as it is now. One to another wording has lapsed. */
export function standing<Kind extends Signoff>(
  signoffs: readonly Kind[],
  tellings: Tellings<Told<object>>,
): Kind[] {
  return signoffs.filter(({ language, text }) => {
    const told = tellings[language];
    return told !== undefined && fingerprintsOf(told).whole === text;
  });
}
