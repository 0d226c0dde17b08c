import { phrasing } from '../phrasing.ts';
import type { Theme } from '../words.ts';

const { quoted, all, any } = phrasing('en');

/** Words as readers see them. */
export const text = {
  'presentation-form': ({ written, right }) => ({
    message: `${quoted(written)} are shapes of letters, copied from a PDF, that no search finds`,
    remedy: `Write ${quoted(right)}.`,
  }),
  'mark-latin': ({ written, right }) => ({
    message: `The mark ${quoted(written)} is not the Arabic one`,
    remedy: `Write ${quoted(right)} instead.`,
  }),
  'mark-spaced': ({ mark }) => ({
    message: `A space stands before the mark ${quoted(mark)}`,
    remedy: 'Remove the space: the mark follows its word at once.',
  }),
  'quotes-straight': ({ written }) => ({
    message: `${quoted(written)} stands in Arabic between quotation marks that are not Arabic`,
    remedy: 'Put it between “«” and “»”.',
  }),
  tatweel: ({ written, right }) => ({
    message: `${quoted(written)} is stretched by a line (tatweel), and no search finds it`,
    remedy: `Write ${quoted(right)} without the line.`,
  }),
  'letter-foreign': ({ written, right }) => ({
    message: `The letter ${quoted(written)} is Persian, Urdu or Kurdish and only looks Arabic`,
    remedy: `Write ${quoted(right)}, in which search can find the word.`,
  }),
  'glyph-missing': ({ written }) => ({
    message: `The typeface in which icons are drawn has no shape for ${quoted(written)}`,
    remedy: 'Write it with the letters, digits and marks of Arabic or English.',
  }),
  'digits-foreign': ({ written, right }) => ({
    message: `The digits ${quoted(written)} are not those of this site`,
    remedy: `Write ${quoted(right)}: the site has the digits 0 to 9 in both languages.`,
  }),
  'number-spaced': ({ written, right }) => ({
    message: `The thousands of the number ${quoted(written)} are not parted as this language has them`,
    remedy: `Write ${quoted(right)}; in Arabic the space is one that does not break (U+00A0), as any other turns the number round.`,
  }),
  'range-reordered': ({ written }) => ({
    message: `Arabic readers may read ${quoted(written)} from the other end`,
    remedy: 'Write it in words, such as “من 3 إلى 5” or “يومي 3 و4”.',
  }),
  'phone-reordered': ({ written }) => ({
    message: `The number ${quoted(written)} would be shown in the wrong order in this field`,
    remedy: 'Put it in the text below the fields, where the site keeps its order.',
  }),
  'month-name': ({ written, right }) => ({
    message: `The month ${quoted(written)} is not written as the United Nations writes it`,
    remedy: `Write both of its names: ${quoted(right)}.`,
  }),
  'space-double': ({ after }) => ({
    message: `Two spaces or more follow ${quoted(after)}`,
    remedy: 'Leave one.',
  }),
  placeholder: ({ written }) => ({
    message: `${quoted(written)} stands in place of something that was to be written`,
    remedy: 'Write what belongs here, or remove the sentence.',
  }),
  'link-vague': ({ written }) => ({
    message: `The words of the link, ${quoted(written)}, do not say where it leads`,
    remedy: 'Link the name of the page or document that opens.',
  }),
  'myth-repeated': () => ({
    message: 'The words of a myth stand here, outside its field “myth”',
    remedy:
      'State the fact in words of its own: the myth is quoted once, in its field, and whoever reads only a title, a summary or one sentence must not take it away.',
  }),
  'title-stop': ({ written }) => ({
    message: `The title ${quoted(written)} ends in a full stop`,
    remedy: 'Remove the stop: titles have none.',
  }),
  'title-duplicate': ({ title, file }) => ({
    message: `The title ${quoted(title)} also stands in ${quoted(file)}`,
    remedy: 'Let each title say what its page alone has.',
  }),
  'review-overdue': ({ day }) => ({
    message: `This was to be reviewed by ${quoted(day)}, which has passed`,
    remedy: 'Read it again against its sources, mend what has changed, and set the next day.',
  }),
  'statistic-uncited': ({ written, id, sources }) => ({
    message: `The figure ${quoted(written)} is that of ${quoted(id)} in the list of figures and stands here without its source`,
    remedy: `Cite ${any(sources)} after the sentence, or show the figure on a line of its own with “<Statistic id="…"/>”.`,
  }),
  'statistic-differs': ({ written, source, values }) => ({
    message: `The figure ${quoted(written)} differs from what the list of figures has from the source ${quoted(source)}`,
    remedy: `Look it up again: the list has ${all(values)}.`,
  }),
  'term-avoided': ({ written, term, hint }) => ({
    message: `The Network does not say ${quoted(written)}`,
    remedy: `Write ${quoted(term)} as the sentence needs it. ${hint.en}`,
  }),
  'term-discouraged': ({ written, term, hint }) => ({
    message: `The Network would rather not say ${quoted(written)}`,
    remedy: `See whether ${quoted(term)} says it better. ${hint.en}`,
  }),
} satisfies Theme;
