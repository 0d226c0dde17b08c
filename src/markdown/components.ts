import type { MdastNode } from 'satteri';
import type { Expectation } from '../domain/fault.ts';
import { calloutTones } from '../domain/prose.ts';
import type { NodeOf, Notes } from './notes.ts';

type Element = NodeOf<'mdxJsxFlowElement' | 'mdxJsxTextElement'>;
type Attributes<Name extends ComponentName> = Record<keyof (typeof components)[Name], string>;

/** The components that editors may write, and what each of their attributes must be; all are required. */
export const components = {
  Cite: { source: { kind: 'id' } },
  Callout: { tone: { kind: 'one-of', options: calloutTones } },
  Figure: { id: { kind: 'id' } },
  Quote: { source: { kind: 'id' } },
  Statistic: { id: { kind: 'id' } },
  Term: { id: { kind: 'id' } },
} as const satisfies Record<string, Record<string, Expectation>>;

export type ComponentName = keyof typeof components;

/** Which component an element is; where it is none that editors may write, that is noted. */
export function componentOf(element: Element, notes: Notes): ComponentName | undefined {
  const tag = element.name ?? '';
  if (isComponent(tag)) return tag;
  const isHtml = !/^\p{Lu}/u.test(tag);
  if (isHtml) notes.fault(element, 'html-forbidden', { tag });
  else notes.fault(element, 'component-unknown', { component: tag, known: names });
  return undefined;
}

/** The attributes of a component, or `undefined` where one is wrong: that is noted. */
export function attributesOf<Name extends ComponentName>(
  component: Name,
  element: Element,
  notes: Notes,
): Attributes<Name> | undefined {
  const rules: Record<string, Expectation> = components[component];
  const faultsBefore = notes.faults.length;
  const given = new Map<string, string>();
  const wrong = (attribute: string, expected: Expectation) =>
    notes.fault(element, 'attribute-wrong', { component, attribute, expected });

  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') {
      notes.fault(element, 'code-forbidden', {});
      continue;
    }
    const { name, value } = attribute;
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (!rule) {
      const known = Object.keys(rules);
      notes.fault(element, 'attribute-unknown', { component, attribute: name, known });
    } else if (given.has(name)) wrong(name, { kind: 'once' });
    else if (typeof value !== 'string') wrong(name, { kind: 'quoted' });
    else if (!isExpected(value, rule)) wrong(name, rule);
    given.set(name, typeof value === 'string' ? value : '');
  }
  for (const attribute of Object.keys(rules).filter((name) => !given.has(name))) {
    notes.fault(element, 'attribute-missing', { component, attribute });
  }
  if (notes.faults.length > faultsBefore) return undefined;
  return Object.fromEntries(given) as Attributes<Name>;
}

/** Whether a node is something written as a tag. */
export function isElement(node: MdastNode): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

const names = Object.keys(components);

function isComponent(tag: string): tag is ComponentName {
  return Object.hasOwn(components, tag);
}

function isExpected(value: string, rule: Expectation): boolean {
  if (rule.kind === 'one-of') return rule.options.includes(value);
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value);
}
