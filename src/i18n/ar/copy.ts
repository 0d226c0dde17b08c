export default {
  'copy.copy': 'نسخ',
  'copy.copied': 'نُسخ',
  'copy.share': 'مشاركة',
  'copy.citation': 'صيغة الاستشهاد',
  'copy.bibtex': 'الاستشهاد بصيغة {{format}}',
  'copy.caption': 'التعليق والمصدر',
  'copy.text': 'النص الجاهز للنشر',
  'copy.point': 'النقطة {{number}} مع مصدرها',
  'copy.credit': 'المصدر: {{citation}}',
  'cite.title': 'ذكر المصدر والاستشهاد',
  'cite.label': 'صيغة الاستشهاد',
  'cite.bibtex': 'الاستشهاد بصيغة {{format}}',
  'cite.caption': 'التعليق والمصدر',
  'cite.demonstration':
    '«{{title}}» [{{kind}}]. {{site}}، طبعة تجريبية غير رسمية، {{date}}. {{address}}',
  'cite.official': '«{{title}}» [{{kind}}]. {{site}}، {{date}}. {{address}}',
  'cite.edition': 'طبعة تجريبية غير رسمية',
};
