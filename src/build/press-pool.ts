import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { NoteSheet } from '../artefacts/note-sheet.ts';
import type { Pdf, PressKit } from '../artefacts/press-pdf.ts';

/**
 * Makes the file of every sheet, in the order given, on so many threads at once.
 * @throws the first fault of any sheet; no thread is left running.
 */
export async function printed(
  sheets: readonly NoteSheet[],
  kit: PressKit,
  threads: number,
): Promise<Pdf[]> {
  const files: Pdf[] = [];
  const waiting = sheets.entries();
  const workers = Array.from(
    { length: Math.min(threads, sheets.length) },
    () => new Worker(new URL('./press-worker.ts', import.meta.url), { workerData: kit }),
  );
  try {
    await Promise.all(
      workers.map(async (worker) => {
        // The threads share one iterator: each takes the next sheet when it is free.
        for (const [index, sheet] of waiting) files[index] = await printedBy(worker, sheet);
      }),
    );
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return files;
}

async function printedBy(worker: Worker, sheet: NoteSheet): Promise<Pdf> {
  worker.postMessage(sheet);
  const [file] = await once(worker, 'message');
  return file;
}
