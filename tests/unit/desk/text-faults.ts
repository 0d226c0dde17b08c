import type { FaultValues } from '../../../src/domain/fault.ts';
import type { TextFaultName } from '../../../src/domain/text-fault.ts';

const written = 'كلمه';
const right = 'كلمة';
const hint = { ar: 'هذا تلميح.', en: 'This is a hint.' };

/** Values for every name that a fault of words can have. */
export const textFaults: { [Name in TextFaultName]: FaultValues[Name][] } = {
  'presentation-form': [{ written, right }],
  'mark-latin': [{ written: ',', right: '،' }],
  'mark-spaced': [{ mark: '،' }],
  'quotes-straight': [{ written }],
  tatweel: [{ written, right }],
  'letter-foreign': [{ written: 'ک', right: 'ك' }],
  'glyph-missing': [{ written: '漢' }],
  'digits-foreign': [{ written: '٢٠٢٤', right: '2024' }],
  'number-spaced': [{ written: '4 984', right: '4,984' }],
  'range-reordered': [{ written: '3-5' }],
  'phone-reordered': [{ written: '+962 6 500 0000' }],
  'month-name': [{ written: 'يوليو', right: 'تموز/يوليه' }],
  'space-double': [{ after: written }],
  placeholder: [{ written: '[…]' }],
  'link-vague': [{ written: 'هنا' }],
  'myth-repeated': [{}],
  'title-stop': [{ written }],
  'title-duplicate': [{ title: written, file: 'content/networks/a/index.ar.mdx' }],
  'review-overdue': [{ day: '2024-07-04' }],
  'statistic-uncited': [
    { written: '304', id: 'a-figure', sources: ['a-source', 'another-source'] },
  ],
  'statistic-differs': [{ written: '304', source: 'a-source', values: ['305', '306'] }],
  'term-avoided': [{ written, term: right, hint }],
  'term-discouraged': [{ written, term: right, hint }],
};
