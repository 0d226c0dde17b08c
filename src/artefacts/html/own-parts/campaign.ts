import { translator } from '../../../i18n/translate.ts';
import { campaignPageView } from '../../../views/campaign-page.ts';
import { element } from '../markup.ts';
import type { OwnEntry, OwnParts, Page } from '../own-parts.ts';
import { factText, figuresHtml, listHtml, quotedText, titledHtml } from '../parts.ts';
import { textHtml } from '../prose-html.ts';

/** A page of the campaign: the myth is quoted once, flagged, between the fact and why it misleads. */
export function campaignParts(
  entry: OwnEntry<'campaign'>,
  { content, locale, made, within }: Page,
): OwnParts | undefined {
  const view = campaignPageView(entry, content, locale, made);
  if (!view) return undefined;
  const t = translator(locale);
  const fact = view.fact ? factText(t('kind.fact'), view.fact, locale) : '';
  const myth = view.myth ? quotedText(t('campaign.myth'), view.myth, locale) : '';
  const why = view.why ? element('p', {}, textHtml(view.why, locale)) : '';
  const needed = listHtml(view.materials.map((text) => textHtml(text, locale)));
  return {
    view,
    before: [
      fact,
      myth,
      why && titledHtml(t('campaign.why'), why),
      myth && fact,
      needed && titledHtml(t('campaign.materials_needed'), needed),
    ].join(''),
    after: figuresHtml(t('campaign.figures'), view.figures, within(view)),
  };
}
