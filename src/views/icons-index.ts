import type { Content } from '../domain/content.ts';
import type { Made } from '../domain/made.ts';
import type { Locale } from '../i18n/locales.ts';
import type { IconDownload } from './icon-download.ts';
import { iconSetTake } from './icon-set-take.ts';
import { iconUsageParts } from './icon-usage.ts';
import { type NavigationLink, pageLink } from './navigation.ts';
import { type ObjectiveTile, objectiveTiles } from './objective.ts';
import { type PageView, pageView } from './page.ts';
import {
  isGroupingSourced,
  outsideRoundTables,
  type RoundTable,
  roundTables,
} from './round-table.ts';
import { pagePath } from './urls.ts';

/** All objectives with their pictograms, by round table, and the mark as the last cell. */
export interface IconsIndexView extends PageView {
  title: string;
  lead: string;
  tables: RoundTable[];
  /** Objectives that no round table has. */
  others: ObjectiveTile[];
  /** Whether the grouping is plainly sourced. */
  isGroupingSourced: boolean;
  /** The page of the whole Compact, where the content has it: where the mark leads. */
  whole?: NavigationLink | undefined;
  /** The whole set to take home; nothing where it has not been made. */
  set: IconDownload[];
  /** Where it is said how to use them. */
  usage: string;
}

export function iconsIndexView(content: Content, reader: Locale, made: Made = {}): IconsIndexView {
  const { title, lead } = content.site.tellings[reader].sections.icons;
  const tables = roundTables(content, reader);
  return {
    ...pageView(content, reader, { path: ['icons'], title, description: lead }),
    title,
    lead,
    tables,
    others: outsideRoundTables(objectiveTiles(content, reader), tables),
    isGroupingSourced: isGroupingSourced(tables),
    whole: pageLink('compact', content, reader)[0],
    set: iconSetTake(content, reader, made),
    usage: pagePath(content.site, reader, ...iconUsageParts),
  };
}
