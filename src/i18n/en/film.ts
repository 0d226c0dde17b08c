/** The film and its transcript. */
export default {
  'film.still': 'A still from the film.',
  'film.not_made': 'A still. The film has not been made yet, so there is nothing to play.',
  'film.still_alt':
    'A star of one saffron line with 23 points on dark blue, and around it a white pictogram for each objective.',
} as const;
