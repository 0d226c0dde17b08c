export default {
  'drawing.where': '{{region}}،\u00a0{{year}}',
  'drawing.unlisted': 'لا يورد المصدر قائمة بلدانها',
  'drawing.dot': 'كل نقطة من النقاط الألف تمثل 0.1 في المائة',
};
