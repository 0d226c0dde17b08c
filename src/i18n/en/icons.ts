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
  // How sure the wording of a title is, in the file that shows it.
  'icon.wording': 'Wording of the title: {{certainty}}.',
  'icon.round_table': 'Round table of the review forum',
  'icon.row': 'All objectives',
  'icon.take': 'Download this icon',
  'icon.for_web': 'For a web page',
  'icon.for_print': 'For print',
  'icon.for_slide': 'For a slide',
  'icon.edition_tile': 'Tile in colour',
  'icon.edition_pictogram': 'Pictogram in colour',
  'icon.edition_pictogram-black': 'Pictogram in black',
  'icon.edition_pictogram-white': 'Pictogram in white',
  'icon.edition_banner': 'Banner with the whole title',
  // A picture that is made of pixels.
  'icon.pixels': '{{edition}}, {{pixels}} pixels wide',
  'icon.elsewhere': 'These files in {{language}}',
  // What stands above code to copy.
  'icon.svg': 'Pictogram as {{format}} code',
  'icon.embed': 'Code for a page: the tile with its credit',
  'icons.set': 'Download the whole set',
  'icons.set_zip': 'All files, with advice and licence',
  'icons.set_pdf': 'Sheet of all icons, to print',
  'icons.sprite': 'All pictograms in one file, for pages that show many',
  'icons.data': 'Data for programs',
  'icon.previous': 'Previous objective',
  'icon.next': 'Next objective',
} as const;
