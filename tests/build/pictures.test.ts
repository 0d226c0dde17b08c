import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { sites } from '../site/sites.ts';
import { has } from '../unit/artefacts/pdf-readers.ts';

const exiftool = { skip: !has('exiftool') && 'ExifTool is not on this machine' };

for (const { name, folder, base } of Object.values(sites)) {
  const pages = globSync('*/**/index.html', { cwd: folder });
  const images = pages.flatMap((page) => {
    const html = readFileSync(join(folder, page), 'utf8');
    return [...html.matchAll(/<img\b[^>]*>/g)].map(([tag]) => ({ page, tag }));
  });

  test(`${name}: every picture of a page has its size, and every width of it is what it is called`, async () => {
    const shown = images.filter(({ tag }) => tag.includes('picture__image'));
    assert.ok(shown.length > 0);
    for (const { page, tag } of shown) {
      assert.match(tag, / width="\d+" height="\d+"/, page);
      const offered = (attribute(tag, 'srcset') ?? '').split(', ').filter(Boolean);
      const own = attribute(tag, 'src');
      if (offered.length > 0) assert.equal(offered.at(-1)?.split(' ')[0], own, page);
      for (const file of offered) {
        const [path = '', as = '1x'] = file.split(' ');
        const { width } = await sharp(join(folder, path.slice(base.length))).metadata();
        const times = as.endsWith('x') ? Number(attribute(tag, 'width')) : 1;
        assert.equal(width, Number.parseFloat(as) * times, `${page} ${path}`);
        assert.equal(attribute(tag, 'sizes') !== undefined, as.endsWith('w'), page);
      }
    }
  });

  test(
    `${name}: every picture says whose it is and how it may be used, and nothing of a camera`,
    exiftool,
    () => {
      const words = ['-c', 'exiftool -json -G -a -r "$0"', join(folder, 'media')];
      const told = execFileSync('sh', words, {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        maxBuffer: 1 << 27,
      });
      const pictures = JSON.parse(told).filter(({ SourceFile: file }: Record<string, string>) =>
        /\.(?:jpg|png|webp)$/.test(file ?? ''),
      );

      assert.ok(pictures.length > 0);
      for (const said of pictures) {
        const file = said.SourceFile;
        assert.ok(said['XMP:Credit'] && said['XMP:Rights'] && said['XMP:Description'], file);
        const names = Object.keys(said);
        const secrets = names.filter((own) => /^EXIF:|GPS|Model|Make|Serial|Owner|Lens/.test(own));
        assert.deepEqual(secrets, [], file);
      }
    },
  );
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
}
