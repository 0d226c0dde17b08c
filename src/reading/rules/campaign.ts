import { type Fault, faultAt } from '../../domain/fault.ts';
import { localeList } from '../../i18n/locales.ts';
import type { EntryIn } from '../whole.ts';

/** A fact that stands against a myth rests on two sources or more. */
export function sourcesOfFact({ facts, written }: EntryIn<'campaign'>): Fault[] {
  if (facts?.kind !== 'fact' || !written.facts) return [];
  const own = new Set(facts.sources);
  return own.size >= 2 ? [] : [faultAt(written.facts.placeOf(['sources']), 'sources-few', {})];
}

/** A fact and a technique state their fact in every text. */
export function factStated({ facts, tellings, written }: EntryIn<'campaign'>): Fault[] {
  if (facts?.kind !== 'fact' && facts?.kind !== 'technique') return [];
  return localeList.flatMap((locale): Fault[] => {
    const [telling, yaml] = [tellings[locale], written.tellings[locale]];
    if (!telling || !yaml || telling.fact !== undefined) return [];
    return [faultAt(yaml.placeOf(['fact']), 'fact-missing', {})];
  });
}

/** A fact names its myth in every text. */
export function mythOfFact({ facts, tellings, written }: EntryIn<'campaign'>): Fault[] {
  if (facts?.kind !== 'fact') return [];
  return localeList.flatMap((locale): Fault[] => {
    const yaml = written.tellings[locale];
    if (!yaml || !tellings[locale] || tellings[locale].myth !== undefined) return [];
    return [faultAt(yaml.placeOf(['myth']), 'myth-missing', {})];
  });
}
