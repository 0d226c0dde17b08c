/** The home page. */
export default {
  'home.latest': 'From the press room',
  'home.all_notes': 'All notes',
  'home.browse_networks': 'Browse the networks',
  'home.objectives': 'Twenty-three objectives, one thread',
  'home.objectives_text':
    'The Compact’s objectives, with the short labels that the United Nations Network on Migration uses.',
  'home.message': 'Joint message',
  'home.open_message': 'Open the message',
  'home.all_icons': 'All icons',
  'home.words': 'Facts first',
  'home.fact_more': 'The evidence, and how to speak of it',
  'home.how': 'How the Network works',
  'home.all_bodies': 'All bodies and functions',
} as const;
