export default {
  'kit.readme': 'اقرأني',
  'kit.contents': 'محتويات هذه الحقيبة',
  'kit.texts': 'النصوص',
  'kit.pictures': 'الصور',
  'kit.icons': 'أيقونات الأهداف ذات الصلة',
  'kit.alt': 'ما تُظهره: {{text}}',
  'kit.credit': 'المصدر: {{credit}}',
  'kit.licence': 'الرخصة: {{licence}}',
  'code.label': 'رمز هذه الوثيقة',
  'code.text': 'لمعرفة ما يدل عليه الرمز، والتحقق من أن الملف كما نُشر:',
  'kit.check': 'للتحقق من الملفات',
  'kit.check_text':
    'افتح سطر الأوامر في مجلد الحقيبة ونفّذ الأمر التالي، فيُذكر كل ملف يختلف عما نُشر.',
  'kit.page': 'الصفحة التي تظهر فيها التصويبات',
  'kit.terms': 'الشروط',
} as const;
