import type { Block } from '../domain/prose.ts';
import type { Direction } from '../i18n/locales.ts';

export function isolated(block: Block, _dir: Direction): Block {
  return block;
}
