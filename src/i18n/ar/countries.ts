export default {
  'countries.none': 'ليست في هذا الموقع صفحة عن هذا البلد بعد.',
  'countries.more_zero': 'لا مزيد في «{{section}}»',
  'countries.more_one': 'مادة أخرى في «{{section}}»',
  'countries.more_two': 'مادتان أخريان في «{{section}}»',
  'countries.more_few': '{{count}} مواد أخرى في «{{section}}»',
  'countries.more_many': '{{count}} مادة أخرى في «{{section}}»',
  'countries.more_other': '{{count}} مادة أخرى في «{{section}}»',
};
