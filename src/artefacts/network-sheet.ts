import { translator } from '../i18n/translate.ts';
import type { Colophon } from '../views/colophon.ts';
import type { NetworkPageView } from '../views/network-page.ts';
import { type EntrySheet, entrySheet, numbersOf } from './entry-sheet.ts';
import { known, list, panel, paragraph, stated, titled } from './sheet-blocks.ts';
import type { SheetBlock } from './sheet-prose.ts';

/** What the file of a network's profile says, in the language of its view. */
export function networkSheet(view: NetworkPageView, colophon: Colophon): EntrySheet {
  const t = translator(view.frame.locale);
  const closing = view.known.flatMap(({ title, items }) =>
    titled(
      title,
      list(
        items.map(({ text, sources, note, certainty }) =>
          known(text, numbersOf(sources, view), given(certainty, note)),
        ),
      ),
    ),
  );
  const facts = factsOf(view);
  return entrySheet(view, colophon, {
    opening: titled(t('network.facts'), [
      facts.length > 0 ? panel(...facts) : paragraph(t('network.unknown')),
    ]),
    closing,
  });
}

function factsOf(view: NetworkPageView): SheetBlock[] {
  return view.facts.map(({ label, text, sources, certainty, note }) =>
    stated(label, { text, numbers: numbersOf(sources, view), notes: given(certainty, note) }),
  );
}

function given(...notes: (string | undefined)[]): string[] {
  return notes.filter((note) => note !== undefined);
}
