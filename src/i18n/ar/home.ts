export default {
  'home.latest': 'من غرفة الصحافة',
  'home.all_notes': 'جميع المذكرات',
  'home.browse_networks': 'تصفُّح الشبكات',
  'home.objectives': 'ثلاثة وعشرون هدفاً، خيط واحد',
  'home.objectives_text':
    'أهداف الاتفاق العالمي بتسميات قصيرة هي ترجمة عملية لما تستعمله شبكة الأمم المتحدة المعنية بالهجرة.',
  'home.message': 'رسالة مشتركة',
  'home.open_message': 'قراءة الرسالة كاملة',
  'home.all_icons': 'جميع الأيقونات',
  'home.words': 'الحقيقة أولاً',
  'home.fact_more': 'الأدلة، وكيف نتحدث عنها',
  'home.how': 'كيف تعمل الشبكة',
  'home.all_bodies': 'جميع الهيئات والوظائف',
};
