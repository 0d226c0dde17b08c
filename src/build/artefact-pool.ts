import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { KeptFile } from './artefact-cache.ts';
import type { Answer, ArtefactJob, ArtefactKit } from './artefact-job.ts';

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
  let isBroken = false;
  const lanes = workers.map(async (worker) => {
    // The threads share one iterator: each takes the next job when it is free.
    for (const [index, job] of waiting) {
      if (isBroken) return;
      try {
        files[index] = await madeIn(worker, job);
      } catch (fault) {
        isBroken = true;
        throw fault;
      }
    }
  });
  // A thread that is ended while native code is at work in it takes the whole process along.
  const ended = await Promise.allSettled(lanes);
  await Promise.all(workers.map((worker) => worker.terminate()));
  for (const lane of ended) if (lane.status === 'rejected') throw lane.reason;
  return files;
}

async function madeIn(worker: Worker, job: ArtefactJob): Promise<KeptFile> {
  worker.postMessage(job);
  const [answer]: Answer[] = await once(worker, 'message');
  if (!answer) throw new Error('A thread has given no answer.');
  if ('fault' in answer) throw answer.fault;
  return answer.file;
}
