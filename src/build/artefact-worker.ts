import { parentPort, workerData } from 'node:worker_threads';
import { noteDocx } from '../artefacts/docx/note-docx.ts';
import { type PressKit, pressWith } from '../artefacts/press-pdf.ts';
import type { KeptFile } from './artefact-cache.ts';
import type { NoteJob } from './note-jobs.ts';
import { docxPictures } from './pictures.ts';

const kit: PressKit = workerData;
const press = pressWith(kit);

const making = {
  pdf: ({ sheet }) => press(sheet),
  docx: async ({ sheet, pictures }) => ({
    bytes: await noteDocx(sheet, await docxPictures(pictures)),
  }),
} satisfies Record<NoteJob['format'], (job: NoteJob) => KeptFile | Promise<KeptFile>>;

parentPort?.on('message', async (job: NoteJob) => {
  parentPort?.postMessage(await making[job.format](job));
});
