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
  // What goes with the files of the set.
  'usage.title': 'How to use these icons',
  'usage.files': 'Files',
  'usage.tile': 'Tile: number, pictogram and short label on the colour of the objective.',
  'usage.pictogram':
    'Pictogram: in the colour of its objective, in black or in white, on no ground of its own. Write the name of the objective beside it.',
  'usage.banner': 'Banner: pictogram, number and the whole title.',
  // `vector` and `pixels` are names of formats.
  'usage.formats':
    '{{vector}} for web pages and print, sharp at every size and without any need of a typeface; {{pixels}} for slides and documents, {{widths}} pixels wide.',
  'usage.direction':
    'The Arabic and the English edition of a drawing may face different ways. Take the one for the language of your text.',
  'usage.room': 'Room and size',
  'usage.space': 'Leave free a quarter of its width on every side.',
  'usage.smallest':
    'Smallest widths: {{pictogram}} pixels for a pictogram, {{tile}} for a tile, {{banner}} for a banner.',
  'usage.colours': 'Colours',
  // `numbers` is a list of objectives, `contrast` a number such as 5.1.
  'usage.colour': '{{colour}}: objectives {{numbers}}; contrast with white {{contrast}} to 1.',
  'usage.avoid': 'Please do not',
  'usage.avoid_change': 'stretch, turn, mirror or recolour a drawing, or take parts out of it;',
  'usage.avoid_official':
    'put it beside an emblem or a logo as if it were official, or use it to show that somebody agrees with you.',
  'usage.licence': 'Licence and credit',
  // `credit` is a whole sentence, which editors own.
  'usage.credit_demonstration': '{{credit}} Demonstration edition (not an official publication).',
  'usage.credit_at': '{{credit}} {{address}}',
} as const;
