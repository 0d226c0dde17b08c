import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { KeptFile } from './artefact-cache.ts';
import type { ArtefactJob, ArtefactKit } from './artefact-job.ts';

/**
 * Makes the file of every job, in the order given, on so many threads at once.
 * @throws the first fault of any file; no thread is left running.
 */
export async function madeBy(
  jobs: readonly ArtefactJob[],
  kit: ArtefactKit,
  threads: number,
): Promise<KeptFile[]> {
  const files: KeptFile[] = [];
  const waiting = jobs.entries();
  const workers = Array.from(
    { length: Math.min(threads, jobs.length) },
    () => new Worker(new URL('./artefact-worker.ts', import.meta.url), { workerData: kit }),
  );
  try {
    await Promise.all(
      workers.map(async (worker) => {
        // The threads share one iterator: each takes the next job when it is free.
        for (const [index, job] of waiting) files[index] = await madeIn(worker, job);
      }),
    );
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return files;
}

async function madeIn(worker: Worker, job: ArtefactJob): Promise<KeptFile> {
  worker.postMessage(job);
  const [file] = await once(worker, 'message');
  return file;
}
