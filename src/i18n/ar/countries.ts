export default {
  'countries.none': 'ليست في هذا الموقع صفحة عن هذا البلد بعد.',
};
