import { escaped } from '../../views/escaped.ts';

/** What a file says of itself, as Dublin Core in RDF: SVG and PNG hold the same. */
export function dublinCore(facts: Readonly<Record<string, string>>): string {
  const elements = Object.entries(facts).map(
    ([name, text]) => `<dc:${name}>${escaped(text)}</dc:${name}>`,
  );
  return [
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:Description rdf:about="">',
    `${elements.join('')}</rdf:Description></rdf:RDF>`,
  ].join('');
}
