/** The objectives and their icons. */
export default {
  'icons.show': 'Show',
  'icons.all': 'All round tables',
  'icons.grouping':
    'Which objective belongs to which round table has not been checked in the resolution; the names of the groups are this site’s own.',
  'icons.labels': 'The short labels are those of the United Nations Network on Migration.',
  'icon.place': 'Objective {{number}} of {{count}}',
  'icon.own_set':
    'Drawn for this site. It is not one of the official icons of the Network or of the United Nations.',
  'icon.drawn': 'What is drawn',
  'icon.title_ar': 'Title in Arabic',
  'icon.title_en': 'Title in English',
  'icon.round_table': 'Round table of the review forum',
  'icon.row': 'All objectives',
  'icon.previous': 'Previous objective',
  'icon.next': 'Next objective',
} as const;
