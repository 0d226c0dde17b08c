import type { GlossaryTerm } from '../../../src/views/glossary-term.ts';

/** A term of the glossary with a word to avoid in each language. */
export function aTerm(parts: Partial<GlossaryTerm> = {}): GlossaryTerm {
  return {
    id: 'a-term',
    theme: 'people',
    term: { ar: 'المصطلح المفضّل', en: 'preferred term' },
    definition: { ar: 'ما يعنيه المصطلح.', en: 'What the term means.' },
    strength: 'must',
    avoid: { ar: ['لفظ مُجتنب'], en: ['shunned term'] },
    note: { ar: 'سبب التفضيل.', en: 'Why it is preferred.' },
    arabic_status: 'sourced',
    sources: ['a-source'],
    status: 'sourced',
    ...parts,
  };
}
