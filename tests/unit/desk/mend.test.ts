import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mendedIn } from '../../../src/desk/mend.ts';
import type { TextFaultName } from '../../../src/domain/text-fault.ts';
import type { Tree } from '../../../src/reading/tree.ts';
import { aTree } from '../reading/a-tree.ts';
import { casesOf, rules } from './text-cases.ts';

const mechanical: readonly TextFaultName[] = [
  'presentation-form',
  'mark-latin',
  'mark-spaced',
  'quotes-straight',
  'tatweel',
  'letter-foreign',
  'digits-foreign',
  'number-spaced',
  'space-double',
];
const path = 'networks/a-network/index.ar.mdx';

for (const rule of mechanical) {
  for (const { kind, path: own, bad, good } of casesOf(rule)) {
    test(`${rule} is mended in ${kind}, byte for byte and once for all`, () => {
      const mended = mendedAt(bad, own);

      assert.equal(mended, textAt(good, own));
      assert.equal(mendedAt(good, own), undefined);
    });
  }
}

for (const rule of rules.filter((name) => !mechanical.includes(name))) {
  for (const { kind, path: own, bad } of casesOf(rule)) {
    test(`${rule} is left to a person in ${kind}`, () => {
      assert.equal(mendedAt(bad, own), undefined);
    });
  }
}

test('the mark and the line ends of a file stay as they were', () => {
  const file = (mark: string) =>
    `\ufeff---\r\ntitle: 'شبكة${mark} أولى'\r\nsummary: >-\r\n  جملة${mark}\r\n  وجملة.\r\n---\r\n\r\nنص${mark}\r\nوسطر.\r\n`;

  assert.equal(mendedAt(aTree({ [path]: file(',') }), path), file('،'));
});

test('nothing is mended in addresses, ids, code words, quotations or what is not to be mended', () => {
  const text = [
    '---\ntitle: شبكة\nsummary: "«قال, ٢٠٢٤» و\\"٢٠٢٤\\" وwww.un.org/٢٠٢٤"\n---\n',
    'راجع [الموقع](https://un.org/?a=ب,ج&b=٢٠٢٤) و«قال, ٢٠٢٤» و A/RES/٧٣ <Cite source="a-source"/>.\n',
    '> قال, ٢٠٢٤\n',
  ].join('\n');

  assert.equal(mendedAt(aTree({ [path]: text }), path), undefined);
  const isMeant = (file: string) => file.endsWith('a-network/index.en.mdx');
  assert.deepEqual(mendedIn(aTree({ [path]: '---\ntitle: شبكة, أولى\n---\n' }), isMeant), []);
});

function mendedAt(tree: Tree, own: string): string | undefined {
  const isMeant = (file: string) => file === `${tree.folder}/${own}`;
  const [mended] = mendedIn(tree, isMeant);
  return mended && Buffer.from(mended.bytes).toString();
}

function textAt({ items }: Tree, own: string): string | undefined {
  const item = items.get(own);
  return item?.kind === 'file' ? Buffer.from(item.bytes).toString() : undefined;
}
