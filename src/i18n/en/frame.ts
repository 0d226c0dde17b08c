/** What stands around every page. */
export default {
  'frame.skip': 'Skip to content',
  'frame.main': 'Main',
  'frame.menu': 'Menu',
  'frame.breadcrumb': 'Breadcrumb',
  'frame.languages': 'Languages',
  'frame.group_network': 'The Network',
  'frame.group_materials': 'Materials',
  'frame.group_press': 'For journalists',
  'frame.group_site': 'This site',
  'frame.notice': 'About this edition',
  'frame.licence': 'Licence',
  // Joins a page's title and the site's name in the window's title.
  'head.title': '{{title}} · {{site}}',
  'language.ar': 'Arabic',
  'language.en': 'English',
  'language.fr': 'French',
  'missing.title': 'This page does not exist',
  'missing.text': 'The address may be mistyped, or the page may have moved. These pages are here:',
  'chooser.title': 'Choose a language',
} as const;
