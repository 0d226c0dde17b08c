/** Feeds and calendars: the page that offers them, and what they say of themselves. */
export default {
  'feeds.title': 'Feeds and calendars',
  'feeds.keywords':
    'RSS; Atom; JSON Feed; subscribe; iCalendar; ICS; add dates to my calendar; updates; newsletter; notifications and alerts; Google or Outlook calendar; follow this site',
  // The same in the footer, in a word.
  'feeds.short': 'Feeds',
  'feeds.lead':
    'Follow what is new here, and what has been corrected, in a program of your own choice. You give no name and no address.',
  'feeds.how': 'How to follow a feed',
  'feeds.how_text':
    'Copy the address of a feed into a feed reader. Every text arrives whole, with its sources and its corrections. A text that is corrected moves to the top; one that is withdrawn is taken out.',
  // `atom` and `json` are names of formats.
  'feeds.formats': 'Every feed reader reads {{atom}}; {{json}} says the same to programs.',
  'feeds.of_everything': 'The whole site',
  'feeds.of_sections': 'Sections',
  'feeds.of_countries': 'Countries',
  'feeds.of_objectives': 'Objectives of the Compact',
  'feeds.calendar': 'Calendar of events',
  // `format` is the name of a format.
  'feeds.calendar_text':
    'Open the file ({{format}}) with your calendar to put its events in, or subscribe to its address, and corrections of dates reach you too. It holds the events whose days are known. Each event has a file of its own on its page.',
  // The feed of everything, in the title of the feed itself.
  'feeds.everything': 'Everything published',
  'feeds.pages': 'Pages on the Network and on this site.',
  'feeds.country': 'Everything on this site about {{name}}.',
  'feeds.title_demonstration': '{{topic}} · {{site}} (demonstration edition)',
  'feeds.title_official': '{{topic}} · {{site}}',
  'feeds.author_demonstration': 'The makers of this demonstration edition',
} as const;
