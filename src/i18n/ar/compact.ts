export default {
  'compact.principles': 'المبادئ التوجيهية',
  'compact.principles_text':
    'الملخصات بكلمات هذا الموقع، والحروف هي حروف البنود في النص الإنكليزي.',
  'compact.objectives': 'الأهداف بحسب الموائد المستديرة',
};
