import { parentPort, workerData } from 'node:worker_threads';
import { entryDocx } from '../artefacts/docx/entry-docx.ts';
import { entryText } from '../artefacts/entry-text.ts';
import { iconPng } from '../artefacts/icons/icon-png.ts';
import { iconSvg } from '../artefacts/icons/icon-svg.ts';
import { iconSetPdf } from '../artefacts/icons/set-pdf.ts';
import { typeface } from '../artefacts/icons/typeface.ts';
import { entryPage } from '../artefacts/one-file/entry-page.ts';
import { pressPicture, webPicture } from '../artefacts/picture/pictures.ts';
import { type PressPictures, pressWith } from '../artefacts/press-pdf.ts';
import { zipOf } from '../artefacts/zip.ts';
import { iconEditions } from '../views/icon-editions.ts';
import type { KeptFile } from './artefact-cache.ts';
import type { Answer, ArtefactJob, ArtefactKit } from './artefact-job.ts';
import type { EntryJob } from './entry-jobs.ts';
import { pageWithPictures } from './page-pictures.ts';
import { docxPictures, named } from './pictures.ts';

const kit: ArtefactKit = workerData;
const press = pressWith(kit.press);
const face = typeface(kit.iconFace);

const making = {
  pdf: ({ sheet, pictures }) => press('entry.typ', sheet, bytesOf(pictures)),
  docx: async ({ sheet, pictures }) => ({
    bytes: await entryDocx(sheet, await docxPictures(pictures)),
  }),
  html: async ({ sheet, pictures }) => ({
    bytes: await pageWithPictures(pictures, (own) => entryPage(sheet, kit.pages[sheet.lang], own)),
  }),
  txt: ({ sheet }) => ({ bytes: Buffer.from(entryText(sheet)) }),
  svg: ({ sheet, edition }) => {
    const { width, height } = iconEditions[edition];
    return { bytes: Buffer.from(iconSvg(sheet, edition, face)), width, height };
  },
  png: async ({ sheet, edition, pixels }) => {
    const bytes = await iconPng(sheet, edition, { ...iconEditions[edition], pixels }, face);
    return { bytes, width: pixels, height: pixels };
  },
  sprite: ({ text }) => ({ bytes: Buffer.from(text) }),
  'icon-set': ({ sheet }) => iconSetPdf(sheet, press, face),
  'web-picture': ({ path, source, about, most }) =>
    named(path, () => webPicture(source, about, most)),
  'press-picture': ({ path, source, about, density }) =>
    named(path, () => pressPicture(source, about, density)),
  zip: ({ files }) => ({ bytes: zipOf(files) }),
} satisfies {
  [Format in ArtefactJob['format']]: (job: JobOf<Format>) => KeptFile | Promise<KeptFile>;
};

/** The jobs that a format can be one of. */
type JobOf<Format, Job = ArtefactJob> = Job extends { format: infer Own }
  ? Format extends Own
    ? Job
    : never
  : never;

function bytesOf(pictures: EntryJob['pictures']): PressPictures {
  return Object.fromEntries(Object.entries(pictures).map(([src, { bytes }]) => [src, bytes]));
}

parentPort?.on('message', async (job: ArtefactJob) => {
  parentPort?.postMessage(await answerTo(job));
});

async function answerTo(job: ArtefactJob): Promise<Answer> {
  try {
    return { file: await making[job.format](job as never) };
  } catch (fault) {
    return { fault };
  }
}
