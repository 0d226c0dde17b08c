import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { KeptFile } from './artefact-cache.ts';
import type { Answer, ArtefactJob, ArtefactKit } from './artefact-job.ts';
import { inLanes } from './lanes.ts';

/** Threads that make files; none is started before there is a file to make. */
export interface ArtefactPool {
  /**
   * Makes the file of every job, in the order given; one call after the other.
   * @throws the first fault of any file.
   */
  make(jobs: readonly ArtefactJob[]): Promise<KeptFile[]>;
  /** Ends every thread when it has nothing more under way. */
  close(): Promise<void>;
}

/** @param threads how many there are at most. */
export function artefactPool(kit: ArtefactKit, threads: number): ArtefactPool {
  const workers: Worker[] = [];
  let last: Promise<unknown> = Promise.resolve();
  const making = (jobs: readonly ArtefactJob[]) => {
    while (workers.length < Math.min(threads, jobs.length)) {
      const program = new URL('./artefact-worker.ts', import.meta.url);
      workers.push(new Worker(program, { workerData: kit }));
    }
    return inLanes(jobs, workers.length, (job, lane) => madeIn(workers[lane], job));
  };
  return {
    make(jobs) {
      const files = last.then(() => making(jobs));
      last = files.catch(() => {});
      return files;
    },
    async close() {
      // A thread that is ended while native code is at work in it takes the whole process along.
      await last;
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

async function madeIn(worker: Worker | undefined, job: ArtefactJob): Promise<KeptFile> {
  if (!worker) throw new Error('There is no such thread.');
  worker.postMessage(job);
  const [answer]: Answer[] = await once(worker, 'message');
  if (!answer) throw new Error('A thread has given no answer.');
  if ('fault' in answer) throw answer.fault;
  return answer.file;
}
