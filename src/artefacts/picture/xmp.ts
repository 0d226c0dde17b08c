import type { PictureAbout } from '../../views/picture-about.ts';

const names = {
  dc: 'http://purl.org/dc/elements/1.1/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  Iptc4xmpCore: 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
};

type Said = { lang: string; text: string };

/** What a picture's file says of itself as XMP, in every language that it is told in. */
export function pictureXmp({ told, licence, taken, address }: PictureAbout): string {
  const own = (field: 'alt' | 'caption') => told.map((words) => ({ ...words, text: words[field] }));
  const credits = told.map(({ credit }) => credit);
  const notices = told.flatMap(({ notice }) => notice ?? []);
  const terms = [{ lang: 'x-default', text: licence }];
  const elements = [
    element('dc:description', alternatives(own('caption'))),
    element('dc:creator', `<rdf:Seq>${element('rdf:li', escaped(joined(credits)))}</rdf:Seq>`),
    element('dc:rights', alternatives(terms)),
    element('xmpRights:Marked', 'True'),
    element('xmpRights:UsageTerms', alternatives(terms)),
    element('xmpRights:WebStatement', escaped(address)),
    element('photoshop:Credit', escaped(joined(credits))),
    notices.length > 0 && element('photoshop:Instructions', escaped(joined(notices))),
    taken && element('photoshop:DateCreated', taken),
    element('Iptc4xmpCore:AltTextAccessibility', alternatives(own('alt'))),
  ].filter((found) => typeof found === 'string');
  const spaces = Object.entries(names).map(([name, address]) => ` xmlns:${name}="${address}"`);
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about=""${spaces.join('')}>${elements.join('')}</rdf:Description>`,
    '</rdf:RDF></x:xmpmeta><?xpacket end="r"?>',
  ].join('');
}

/** Texts that stand for each other, as fields without a language have them: each once. */
export function joined(texts: readonly string[]): string {
  return [...new Set(texts)].join(' / ');
}

/** A text in several languages, the first of them for everybody else. */
function alternatives(said: readonly Said[]): string {
  const [first] = said;
  const all =
    first && first.lang !== 'x-default' ? [{ ...first, lang: 'x-default' }, ...said] : said;
  const items = all.map(({ lang, text }) => `<rdf:li xml:lang="${lang}">${escaped(text)}</rdf:li>`);
  return `<rdf:Alt>${items.join('')}</rdf:Alt>`;
}

function element(name: string, content: string): string {
  return `<${name}>${content}</${name}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
