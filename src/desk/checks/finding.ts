import type { FaultName, FaultValues } from '../../domain/fault.ts';
import { type Passage, type Span, touches } from '../../domain/passage.ts';
import type { TextFaultName } from '../../domain/text-fault.ts';

/** What is to stand in place of a part of a passage. */
export interface Mend extends Span {
  text: string;
}

/** A fault in a passage; `mends` where a machine can put it right. */
export interface Finding extends Span {
  fault: { [Name in TextFaultName]: { name: Name; values: FaultValues[Name] } }[TextFaultName];
  mends?: readonly Mend[];
}

/** Looks for one kind of fault in a passage. */
export type Check = (passage: Passage) => Finding[];

/** A fault by its name and values. */
export function named<Name extends TextFaultName & FaultName>(
  name: Name,
  values: FaultValues[Name],
): Finding['fault'] {
  const fault = { name, values };
  return fault as never;
}

/** A fault that is mended by writing something else in its place. */
export function mended(
  span: Span,
  fault: Finding['fault'],
  right: string,
): Finding & { mends: Mend[] } {
  return { ...span, fault, mends: [{ start: span.start, end: span.end, text: right }] };
}

// Web and mail addresses, paths, and the symbols of documents: nobody's words.
const addresses =
  /(?<!\p{L})\p{L}+:\/\/\S+|www\.\S+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<!\S)\/\S+|(?<!\S)[A-Z]+\/[\w\p{Nd}./-]+/gu;

/** Where a pattern stands in a passage, addresses left out. */
export function found({ text }: Passage, pattern: RegExp): (Span & { written: string })[] {
  const spans = spansOf(text, pattern);
  if (spans.length === 0) return spans;
  const left = spansOf(text, addresses);
  return spans.filter((span) => !touches(span, left));
}

/** What stands between quotation marks. */
export function quotations({ text }: Passage): Span[] {
  return spansOf(text, /«[^»]*»|“[^”]*”|"[^"\n]*"/g);
}

function spansOf(text: string, pattern: RegExp): (Span & { written: string })[] {
  return Array.from(text.matchAll(pattern), ({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
    written,
  }));
}
