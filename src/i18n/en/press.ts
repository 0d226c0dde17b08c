/** The press room, notes and their files. */
export default {
  'press.kind': 'Briefing note',
  'press.sample': 'Sample note',
  'press.sample_text':
    'Written for this demonstration from public sources. The Network has not issued it.',
  'press.key_points': 'Key points',
  'press.figures': 'Figures',
  'press.countries': 'Countries',
  'press.about': 'About the Network',
  'press.end': '— Ends —',
  'press.notes': 'Notes to editors',
  'press.contact': 'Contact',
  'press.contact_none_demonstration': 'This demonstration edition gives no press contact.',
  'press.contact_none_official': 'No press contact has been made public.',
  'press.none': 'No note has been published yet.',
  'pairs.title': 'Arabic and English side by side',
  'pairs.of': '{{title}}: Arabic and English side by side',
  'pairs.lead': 'The note in both languages, each paragraph beside its counterpart.',
  'pairs.link': 'Side by side with the Arabic text',
  'pairs.none': 'Nothing in {{language}} matches this',
  'pdf.page': 'Page {{page}} of {{pages}}',
} as const;
