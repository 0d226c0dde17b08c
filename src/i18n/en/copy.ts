/** What can be taken along: text to copy or share, and how to name where it is from. */
export default {
  'copy.copy': 'Copy',
  'copy.copied': 'Copied',
  'copy.share': 'Share',
  // What a button copies or shares, after its verb: said to those who do not see what stands beside it.
  'copy.citation': 'the citation',
  'copy.bibtex': 'the citation as {{format}}',
  'copy.caption': 'the caption and credit',
  'copy.svg': 'the {{format}} code',
  'copy.embed': 'the code for a page',
  'copy.credit_line': 'the credit',
  'copy.text': 'the ready-to-publish text',
  'copy.point': 'point {{number}}, with its source',
  // The last line of a sentence that is copied.
  'copy.credit': 'Source: {{citation}}',
  'cite.title': 'Attribution and citation',
  'cite.label': 'Citation',
  'cite.bibtex': 'Citation as {{format}}',
  'cite.caption': 'Caption and credit',
  'cite.demonstration':
    '“{{title}}” [{{kind}}]. {{site}}, demonstration edition (not an official publication), {{date}}. {{address}}',
  'cite.official': '“{{title}}” [{{kind}}]. {{site}}, {{date}}. {{address}}',
  'cite.edition': 'demonstration edition (not an official publication)',
} as const;
