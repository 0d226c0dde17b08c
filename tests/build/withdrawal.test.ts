import assert from 'node:assert/strict';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { foldersOf } from '../../src/build/folders.ts';
import { sumDigits } from '../../src/domain/verifying.ts';
import { localeList } from '../../src/i18n/locales.ts';
import { has } from '../unit/artefacts/pdf-readers.ts';
import { aFolder, build, differences, sha256, stateOf } from './building.ts';
import {
  aTreeAfter,
  aTreeWithMore,
  changeFacts,
  linkWord,
  marks,
  takenBack,
  withoutLinks,
} from './taken-back.ts';
import { knownSums, namesIn, ownFiles, recordsIn } from './told.ts';
import { pathsOf, textOf, type Unpacked, unpackedIn } from './unpacked.ts';

const readers = ['qpdf', 'pdftotext'].filter((program) => !has(program));
const options = { skip: readers.length > 0 && `${readers.join(' and ')} are not on this machine` };

const folder = aFolder();
const out = join(folder, 'dist');
const { cache } = foldersOf(out);
const list = 'site/addresses.txt';
const pages = localeList.flatMap((locale) => takenBack.map(({ address }) => `${locale}${address}`));

let tree: string;
let published: Unpacked[];
let withdrawn: Unpacked[];
let inTwin: Record<string, string>;
before(async () => {
  if (options.skip) return;
  tree = await aTreeWithMore(folder);
  const gone = aTreeAfter(tree, 'gone', (place) => rmSync(place, { recursive: true }));
  withoutLinks(gone);
  [inTwin] = await Promise.all([siteOf(gone, join(folder, 'twin')), siteOf(tree)]);
  published = await unpackedIn(out);
  cpSync(cache, join(folder, 'kept'), { recursive: true });
  const taken = aTreeAfter(tree, 'withdrawn', (place) =>
    changeFacts(place, (facts) => ({ ...facts, withdrawn: '2024-05-20' })),
  );
  writeFileSync(join(taken, list), pages.map((path) => `/${path}\n`).join(''));
  await siteOf(taken);
  withdrawn = await unpackedIn(out);
});

test(
  'what is published stands in files of every kind, where these tests can read it',
  options,
  () => {
    const found = [marks.ar, marks.en].map((mark) => kindsWith(mark, published));
    const everywhere = ['atom', 'csv', 'html', 'ics', 'json', 'pdf', 'txt', 'xml', 'svg', 'png'];

    for (const kinds of found) {
      const missing = [...everywhere, 'pf_fragment', 'pf_index'].filter((kind) => !kinds.has(kind));
      assert.deepEqual(missing, []);
    }
  },
);

test(
  'nothing of what was withdrawn is left in any file, though all of it was kept',
  options,
  () => {
    const own = ownFiles(published);
    const left = withdrawn.filter(
      ({ text, bytes }) => marks.ar.test(text) || marks.en.test(text) || own.has(sha256(bytes)),
    );

    assert.ok(own.size > 100);
    assert.deepEqual(pathsOf(left), []);
  },
);

test(
  'of its files only the notice stands at its address, with the day, in every language',
  options,
  () => {
    const names = /taken-back|gcm-23-(?:ar|en)|icons\/gcm-23/;
    const files = pathsOf(withdrawn).filter((path) => names.test(path));
    assert.deepEqual(files, pages.map((path) => `${path}index.html`).toSorted());
    for (const path of files) {
      const text = textOf(path, withdrawn);
      assert.match(text, path.startsWith('ar') ? /20 أيار\/مايو 2024/ : /20 May 2024/);
      assert.match(text, /<meta name="robots" content="noindex/);
      assert.doesNotMatch(text, /"@type":"(?:Article|NewsArticle|Event|CreativeWork)"/);
    }
  },
);

test(
  'its address stands in its notice, the log, the redirects, the lists of sums and the links of others',
  options,
  () => {
    const mayName =
      /^(?:_redirects|_nginx-redirects\.conf|manifest\.json|CHECKSUMS\.sha256|(?:ar|en)\/corrections\/)/;
    const naming = withdrawn.filter(
      ({ path, text }) =>
        pages.some((page) => text.includes(page) || text.includes(page.replaceAll('/', '\\/'))) &&
        !pages.some((page) => path === `${page}index.html`) &&
        !mayName.test(path) &&
        !text.includes(linkWord),
    );

    assert.deepEqual(pathsOf(naming), []);
    for (const { address, former } of takenBack) {
      for (const locale of localeList) {
        assert.match(
          textOf('_redirects', withdrawn),
          new RegExp(`/${locale}${former} \\S+/${locale}${address} 301`),
        );
        assert.match(
          textOf(`${locale}/corrections/index.html`, withdrawn),
          new RegExp(`href="[^"]*/${locale}${address}"`),
        );
      }
    }
  },
);

test('no device knows its files any more', options, () => {
  const own = ownFiles(published);
  const ownIn = (files: readonly Unpacked[]) =>
    [...own].filter((sum) => knownSums(files).has(sum.slice(0, sumDigits)));
  assert.ok(ownIn(published).length > 50);
  assert.deepEqual(ownIn(withdrawn), []);
});

test('subscribers are told that it is gone, by the name under which they know it', options, () => {
  for (const locale of localeList) {
    for (const { collection, address } of takenBack) {
      const known = namesIn(`${locale}/feeds/${collection}.atom`, published)[address];
      assert.ok(known, address);
      for (const name of ['all', collection]) {
        const text = textOf(`${locale}/feeds/${name}.atom`, withdrawn);
        assert.match(text, new RegExp(`<at:deleted-entry ref="${known}" when="2024-05-20T`));
      }
    }
  }
});

test('its record is gone from the open data, which tell its name and its day', options, () => {
  for (const { collection, address } of takenBack) {
    const path = `api/v1/${collection}.json`;
    const id = address.split('/').at(-2);
    const record = recordsIn(path, published).find((own) => own.id === id);
    assert.ok(record, address);
    assert.ok(!recordsIn(path, withdrawn).some((own) => own.id === id), address);
    const { withdrawn: told } = JSON.parse(textOf(path, withdrawn));
    assert.ok(
      told.some(({ urn, on }: Record<string, string>) => urn === record.urn && on === '2024-05-20'),
      address,
    );
  }
});

test(
  'what is held again has the same bytes as if it had never been, whether all of it was kept or nothing',
  options,
  async () => {
    const held = aTreeAfter(tree, 'held', (place) =>
      changeFacts(place, (facts) => ({ ...facts, clearance: 'drafting' })),
    );
    withoutLinks(held);

    rmSync(cache, { recursive: true });
    cpSync(join(folder, 'kept'), cache, { recursive: true });
    const warm = await siteOf(held);
    rmSync(cache, { recursive: true });
    const cold = await siteOf(held);

    assert.deepEqual(differences(warm, inTwin), []);
    assert.deepEqual(differences(cold, inTwin), []);
  },
);

test('an address that was published cannot be held again without a word', options, async () => {
  const held = join(folder, 'held');
  writeFileSync(join(held, list), `/${pages[0]}\n`);

  const { code, stderr } = await build({ content: held, out });

  assert.equal(code, 1);
  assert.match(stderr, new RegExp(`“/${pages[0]}”`));
});

async function siteOf(content: string, site = out): Promise<Record<string, string>> {
  const { code, stderr } = await build({ content, out: site });
  assert.deepEqual([code, stderr], [0, '']);
  return stateOf(site);
}

function kindsWith(mark: RegExp, files: readonly Unpacked[]): Set<string> {
  const paths = pathsOf(files.filter(({ text }) => mark.test(text)));
  return new Set(paths.map((path) => path.slice(path.lastIndexOf('.') + 1)));
}
