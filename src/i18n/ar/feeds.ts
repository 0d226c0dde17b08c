export default {
  'feeds.title': 'الخلاصات والتقويمات',
  'feeds.short': 'الخلاصات',
  'feeds.lead':
    'تابع جديد هذا الموقع وما صُوِّب فيه عبر برنامج من اختيارك، من غير أن تعطي اسماً أو عنواناً.',
  'feeds.how': 'كيف تتابع خلاصة',
  'feeds.how_text':
    'انسخ عنوان الخلاصة إلى قارئ الخلاصات لديك. يصلك كل نص كاملاً مع مصادره وتصويباته؛ فإذا صُوِّب نص تصدّر الخلاصة، وإذا سُحب أُزيل منها.',
  'feeds.formats':
    'صيغة {{atom}} تقرؤها جميع برامج الخلاصات، وصيغة {{json}} تحمل المضمون نفسه إلى سائر البرامج.',
  'feeds.of_everything': 'الموقع كله',
  'feeds.of_sections': 'الأقسام',
  'feeds.of_countries': 'البلدان',
  'feeds.of_objectives': 'أهداف الاتفاق العالمي',
  'feeds.everything': 'كل ما يُنشر',
  'feeds.pages': 'صفحات عن الشبكة وعن هذا الموقع.',
  'feeds.country': 'كل ما في هذا الموقع عن {{name}}.',
  'feeds.title_demonstration': '{{topic}} · {{site}} (طبعة تجريبية)',
  'feeds.title_official': '{{topic}} · {{site}}',
  'feeds.author_demonstration': 'معدّو هذه الطبعة التجريبية',
};
