/** How to use the icons: what goes with the files of the set, and the page that says so with pictures. */
export default {
  'usage.title': 'How to use these icons',
  'usage.keywords':
    'brand guidelines; hex codes; icon dimensions; minimum size; transparent background; can I recolour an icon; how to credit an icon; advice for designers',
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
  'usage.lead':
    'Which file to take, how much room it needs, its colours, and how to name where it is from.',
  'usage.own_set':
    'This set was drawn for this site. It is not the official set of the Network or of the United Nations, and must not be shown as if it were.',
  'usage.like_this': 'Use them like this',
  'usage.like_name': 'Write the name of the objective beside the pictogram.',
  'usage.like_white': 'Put the white pictogram on the colour of its objective or on a dark ground.',
  'usage.like_black': 'Where there is one colour only, take the black pictogram.',
  'usage.like_language': 'Take the drawing for the language of your text.',
  'usage.not': 'Avoid',
  'usage.not_stretch': 'Do not stretch it.',
  'usage.not_turn': 'Do not turn it.',
  'usage.not_mirror': 'Do not mirror it.',
  'usage.not_recolour': 'Do not give it another colour.',
  'usage.not_ground': 'Do not put it on a ground on which it is hard to see.',
  'usage.not_cut': 'Do not take parts out of it.',
  'usage.not_official': 'Do not put it beside an emblem or a logo as if it were official.',
  'usage.not_agree': 'Do not use it to show that somebody agrees with you.',
  // Stands in a drawing, where somebody’s emblem would be.
  'usage.emblem': 'Logo',
  'usage.smallest_width': '{{edition}}, at least {{pixels}} pixels wide',
  'usage.tone': 'Colour',
  'usage.contrast': 'Contrast with white',
  // `contrast` is a number such as 5.1.
  'usage.ratio': '{{contrast}}:1',
  'usage.objectives': 'Objectives',
  'usage.credit': 'Credit',
} as const;
