/** Months, ranges of dates and sizes of files. */
export default {
  'month.01': 'January',
  'month.02': 'February',
  'month.03': 'March',
  'month.04': 'April',
  'month.05': 'May',
  'month.06': 'June',
  'month.07': 'July',
  'month.08': 'August',
  'month.09': 'September',
  'month.10': 'October',
  'month.11': 'November',
  'month.12': 'December',
  // Two days that follow each other, and a longer span, within one month.
  'date.days_pair': '{{first}}–{{last}} {{month}}',
  'date.days_span': '{{first}}–{{last}} {{month}}',
  'date.range': '{{from}} to {{to}}',
  'size.kilobytes_one': '{{count}} KB',
  'size.kilobytes_other': '{{count}} KB',
  'size.megabytes': '{{size}} MB',
} as const;
