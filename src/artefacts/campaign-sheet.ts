import { translator } from '../i18n/translate.ts';
import type { CampaignPageView } from '../views/campaign-page.ts';
import type { Colophon } from '../views/colophon.ts';
import { type EntrySheet, entrySheet } from './entry-sheet.ts';
import { list, panel, paragraph, quote, stated, titled } from './sheet-blocks.ts';
import type { SheetBlock } from './sheet-prose.ts';

/** What the file of an entry of the campaign says, in the language of its view; the fact leads. */
export function campaignSheet(view: CampaignPageView, colophon: Colophon): EntrySheet {
  const t = translator(view.frame.locale);
  const { fact, myth, why, techniques } = view;
  const ways = techniques.map(({ name }) => paragraph(name));
  return entrySheet(view, colophon, {
    opening: [
      ...titled(t('kind.fact'), fact ? [panel(paragraph(fact))] : []),
      ...titled(t('campaign.myth'), myth ? [quote(myth)] : []),
      ...titled(t('campaign.why'), why ? [paragraph(why)] : []),
      ...titled(t('campaign.techniques_named'), list(ways)),
      ...practical(view),
    ],
    figures: { title: t('campaign.figures'), content: view.figures },
  });
}

function practical({ time, audience, materials, frame }: CampaignPageView): SheetBlock[] {
  const t = translator(frame.locale);
  const [first, ...others] = materials;
  return [
    ...(time ? [stated(t('campaign.minutes'), { text: time })] : []),
    stated(t('campaign.audiences'), { text: audience }),
    ...(first ? [stated(t('campaign.materials_needed'), { text: first, notes: others })] : []),
  ];
}
