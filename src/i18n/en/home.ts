/** The home page. */
export default {
  'home.latest': 'From the press room',
  'home.all_notes': 'All notes',
  'home.browse_networks': 'Browse the networks',
  'home.objectives': 'Twenty-three objectives, one thread',
  'home.objectives_text':
    'The Compact’s objectives, with the short labels that the United Nations Network on Migration uses.',
  'home.networks': 'National networks',
} as const;
