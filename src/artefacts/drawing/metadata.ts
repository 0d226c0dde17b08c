import type { DrawingAbout } from '../../views/drawing.ts';

/** What the file of a drawing says of itself (XMP): what it shows, whose it is, and that it is a demonstration. */
export function drawingMetadata({ text, credit, licence, notice }: DrawingAbout): string {
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Credit="${escaped(credit)}" photoshop:Instructions="${escaped(notice)}"><dc:description>${inDefault(text)}</dc:description><dc:rights>${inDefault(licence)}</dc:rights></rdf:Description></rdf:RDF></x:xmpmeta>`;
}

function inDefault(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
