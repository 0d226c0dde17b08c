export default {
  'page.contents': 'في هذه الصفحة',
  'corrections.log': 'جميع التصويبات',
  'corrections.none': 'لم يُصوَّب شيء ولم يُسحب شيء حتى الآن.',
  'corrections.withdrawn': 'نص سُحب ({{section}})',
};
