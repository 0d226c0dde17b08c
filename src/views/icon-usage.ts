import type { Content } from '../domain/content.ts';
import { formatList } from '../i18n/format.ts';
import { type Locale, localeList } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { iconCredit } from './icon-credit.ts';
import { iconPixels, smallestWidths } from './icon-editions.ts';
import { type ToneFamily, toneFamilies } from './icon-tones.ts';
import { type NavigationLink, pageLink } from './navigation.ts';
import { type PageView, pageView } from './page.ts';
import { fullAddress, pagePath } from './urls.ts';

/** Where the page stands below its language. */
export const iconUsageParts = ['icons', 'usage'];

/** How to use the icons, with one of them as an example. */
export interface IconUsageView extends PageView {
  title: string;
  lead: string;
  /** The icon that the pictures show: one that has an Arabic drawing of its own, where there is one. */
  example: { number: number; label: string; title: string };
  /** The objective whose icon shows what to avoid: one drawn once for every language, as mirroring it is wrong in all. */
  avoided: number;
  /** What the editions are, and the formats they come in. */
  files: string[];
  /** Each edition at the smallest width at which it can be read. */
  smallest: { edition: keyof typeof smallestWidths; text: string }[];
  families: ToneFamily[];
  licence: string;
  /** What to write beside an icon; and the full address of the set, which goes with it. */
  credit: string;
  address: string;
  /** The page on the licence, where the content has it; and the set to take home. */
  licencePage?: NavigationLink | undefined;
  set: string;
}

/** The page on how to use the icons; `undefined` where there are none. */
export function iconUsageView(content: Content, reader: Locale): IconUsageView | undefined {
  const example = exampleOf(content, true);
  if (!example) return undefined;
  const t = translator(reader);
  const { site } = content;
  const title = t('usage.title');
  const lead = t('usage.lead');
  const set = pagePath(site, reader, 'icons');
  const { number, label, title: whole } = example;
  return {
    ...pageView(content, reader, {
      path: iconUsageParts,
      title,
      description: lead,
      told: localeList,
    }),
    title,
    lead,
    example: { number, label: label[reader], title: whole[reader] },
    avoided: (exampleOf(content, false) ?? example).number,
    files: [
      t('usage.tile'),
      t('usage.pictogram'),
      t('usage.banner'),
      t('usage.formats', {
        vector: 'SVG',
        pixels: 'PNG',
        widths: formatList(reader, iconPixels.map(String)),
      }),
      t('usage.direction'),
    ],
    smallest: (['pictogram', 'tile', 'banner'] as const).map((edition) => ({
      edition,
      text: t('usage.smallest_width', {
        edition: t(`icon.edition_${edition}`),
        pixels: smallestWidths[edition],
      }),
    })),
    families: toneFamilies(content, reader),
    licence: site.tellings[reader].licence,
    credit: iconCredit(site, reader),
    address: fullAddress(site, set),
    licencePage: pageLink('licence', content, reader)[0],
    set: `${set}#set`,
  };
}

/** An objective from the middle of those whose icon has, or has not, an Arabic drawing; any other where there is none. */
function exampleOf({ icons, reference }: Content, hasOwnDrawing: boolean) {
  const fitting = icons.filter(({ facts }) => facts.own_arabic_drawing === hasOwnDrawing);
  const icon = fitting[Math.floor(fitting.length / 2)] ?? icons[0];
  return icon && reference.objectives[icon.facts.objective];
}
