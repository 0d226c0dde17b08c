import { parentPort, workerData } from 'node:worker_threads';
import type { NoteSheet } from '../artefacts/note-sheet.ts';
import { type PressKit, pressWith } from '../artefacts/press-pdf.ts';

const kit: PressKit = workerData;
const press = pressWith(kit);

parentPort?.on('message', (sheet: NoteSheet) => parentPort?.postMessage(press(sheet)));
