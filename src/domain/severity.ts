import type { FaultName } from './fault.ts';
import type { TextFaultName } from './text-fault.ts';

/** Whether a fault stops the build (`must`) or is only told (`should`). */
export type Severity = 'must' | 'should';

/**
 * How grave each fault of words is: `must` where readers would be misled or could not read it,
 * `should` where a person may have had a reason. Every other fault is a `must`.
 */
export const severities: Readonly<Record<TextFaultName, Severity>> = {
  'presentation-form': 'must',
  'mark-latin': 'must',
  'mark-spaced': 'must',
  'quotes-straight': 'must',
  tatweel: 'must',
  'letter-foreign': 'must',
  'glyph-missing': 'must',
  'digits-foreign': 'must',
  'number-spaced': 'must',
  'range-reordered': 'should',
  'phone-reordered': 'must',
  'month-name': 'must',
  'space-double': 'must',
  placeholder: 'must',
  'link-vague': 'must',
  'myth-repeated': 'must',
  'title-stop': 'should',
  'title-duplicate': 'should',
  'review-overdue': 'should',
  'statistic-uncited': 'must',
  'statistic-differs': 'should',
  'term-avoided': 'must',
  'term-discouraged': 'should',
};

/** How grave a fault is. */
export function severityOf({ name }: { name: FaultName }): Severity {
  return isOfWords(name) ? severities[name] : 'must';
}

/** Whether a fault is one of words, which stand in a file that can be read. */
export function isOfWords(name: FaultName): name is TextFaultName {
  return Object.hasOwn(severities, name);
}
