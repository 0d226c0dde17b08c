export default {
  'home.latest': 'من غرفة الصحافة',
  'home.all_notes': 'جميع المذكرات',
  'home.browse_networks': 'تصفّح الشبكات',
  'home.objectives': 'ثلاثة وعشرون هدفاً، خيط واحد',
  'home.objectives_text':
    'أهداف الاتفاق العالمي بتسميات قصيرة هي ترجمة عملية لما تستعمله شبكة الأمم المتحدة المعنية بالهجرة.',
  'home.networks': 'الشبكات الوطنية',
};
