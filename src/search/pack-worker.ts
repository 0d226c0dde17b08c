import { parentPort, workerData } from 'node:worker_threads';
import { gzipAsync } from '@gfx/zopfli';

// Packs the bytes that it is given. It is a thread of its own, for the library answers every error of
// the thread that it is loaded in by ending it.
parentPort?.postMessage(await gzipAsync(workerData, { numiterations: 5 }));
