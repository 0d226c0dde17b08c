import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Answer } from './reading-process.ts';

/** How long a mutant may be read, as a multiple of the clean reading. */
const patience = 200;

/** Reads the mutants of some seeds; what is wrong with any of them, each with its seed. */
export async function wrongAmong(seeds: readonly number[]): Promise<string[]> {
  const waiting = [...seeds];
  const lanes = Array.from({ length: Math.min(4, availableParallelism()) }, () => lane(waiting));
  return (await Promise.all(lanes)).flat();
}

async function lane(waiting: number[]): Promise<string[]> {
  const wrong: string[] = [];
  let reader = await started();
  for (let seed = waiting.shift(); seed !== undefined; seed = waiting.shift()) {
    const answer = await readBy(reader, seed);
    wrong.push(...answer.map((said) => `seed ${seed}: ${said}`));
    if (reader.child.connected) continue;
    reader = await started();
  }
  reader.child.kill();
  return wrong;
}

interface Reader {
  child: ChildProcess;
  limit: number;
}

async function started(): Promise<Reader> {
  const child = fork(join(import.meta.dirname, 'reading-process.ts'), { stdio: 'inherit' });
  const said = await answerOf(child);
  if (!said) throw new Error('The process that reads mutants has ended.');
  return { child, limit: (said.clean ?? 0) * patience };
}

async function readBy({ child, limit }: Reader, seed: number): Promise<string[]> {
  const timer = setTimeout(() => child.kill('SIGKILL'), limit);
  child.send(seed);
  const said = await answerOf(child);
  clearTimeout(timer);
  if (!said) return [`the reading crashed, or took more than ${patience} times the clean one`];
  return (said.wrong ?? []).map((one) => `${said.what}: ${one}`);
}

/** What a process says next; nothing where it ends instead. */
function answerOf(child: ChildProcess): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const settle = (answer?: Answer) => {
      child.off('message', settle).off('exit', ended);
      resolve(answer);
    };
    const ended = () => settle();
    child.on('message', settle).on('exit', ended);
  });
}
