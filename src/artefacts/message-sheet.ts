import { translator } from '../i18n/translate.ts';
import type { Colophon } from '../views/colophon.ts';
import type { MessageView } from '../views/message-page.ts';
import { type EntrySheet, entrySheet, numbersOf } from './entry-sheet.ts';
import { list, panel, paragraph, stated, titled, withAddress } from './sheet-blocks.ts';

/** What the file of a joint message says, in the language of its view. */
export function messageSheet(view: MessageView, colophon: Colophon): EntrySheet {
  const t = translator(view.frame.locale);
  const points = view.points.map(({ text, sources }) => paragraph(text, numbersOf(sources, view)));
  return entrySheet(view, colophon, {
    sample: view.sample,
    opening: [
      ...titled(t('message.core'), [panel(paragraph(view.core))]),
      stated(t('message.audience'), { text: view.audience }),
      stated(t('message.shared_value'), { text: view.sharedValue }),
      ...titled(t('message.supporting'), list(points)),
      ...titled(t('message.ask'), [paragraph(view.ask)]),
      ...titled(
        t('message.ready_text'),
        view.ready.split('\n').map((line) => withAddress(line, colophon.address)),
      ),
    ],
    figures: { title: t('message.proof'), content: view.figures },
  });
}
