import type { MdastNode } from 'satteri';
import {
  type Fault,
  type FaultName,
  type FaultValues,
  faultAt,
  type Place,
} from '../domain/fault.ts';

/**
 * Something that a body refers to, and where: an address that it links to, or the id of a source,
 * a picture, a figure of the list or a term.
 */
export interface Mention {
  kind: 'cite' | 'link' | 'picture' | 'statistic' | 'term';
  target: string;
  place: Place;
}

/** Nodes of the parser by their type. */
export type NodeOf<Type extends MdastNode['type']> = Extract<MdastNode, { type: Type }>;

/** What is noted while one body is read. */
export class Notes {
  readonly faults: Fault[] = [];
  readonly mentions: Mention[] = [];
  readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  /** Notes a fault where a node begins. */
  fault<Name extends FaultName>(node: MdastNode, name: Name, values: FaultValues[Name]): void {
    const fault: Fault[] = [faultAt(this.placeOf(node), name, values) as never];
    this.faults.push(...fault);
  }

  /** Notes that a node refers to something. */
  mention(node: MdastNode, kind: Mention['kind'], target: string): void {
    this.mentions.push({ kind, target, place: this.placeOf(node) });
  }

  private placeOf(node: MdastNode): Place {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    return { file: this.file, line, column };
  }
}
