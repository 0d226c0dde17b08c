import { type Fault, faultAt } from '../../domain/fault.ts';
import type { AnyEntry } from '../whole.ts';

/** No entity agrees to the text of one language twice. */
export function signoffsOnce({ facts, written }: AnyEntry): Fault[] {
  const yaml = written.facts;
  if (!facts || !yaml) return [];
  const keys = facts.signoffs.map(({ agency, language }) => `${agency} ${language}`);
  return facts.signoffs.flatMap(({ agency, language }, at): Fault[] => {
    if (keys.indexOf(`${agency} ${language}`) === at) return [];
    const place = yaml.placeOf(['signoffs', at, 'agency']);
    return [faultAt(place, 'signoff-twice', { agency, language })];
  });
}
