import { readFileSync } from 'node:fs';

/** How often memory is looked at while a task runs, in milliseconds. */
const pause = 50;

/**
 * The most memory that this process and those that it has started hold at once while a task runs, in
 * bytes. The others are seen on Linux alone.
 */
export async function peakWhile(task: () => Promise<unknown>): Promise<number> {
  let peak = 0;
  const look = () => {
    peak = Math.max(peak, process.memoryUsage.rss() + startedBytes());
  };
  const looking = setInterval(look, pause);
  try {
    await task();
    look();
    return peak;
  } finally {
    clearInterval(looking);
  }
}

function startedBytes(): number {
  try {
    const ids = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8');
    return ids
      .split(' ')
      .filter(Boolean)
      .reduce((sum, id) => sum + residentOf(id), 0);
  } catch {
    return 0;
  }
}

/** The resident memory of a process; nothing for one that has just ended. */
function residentOf(id: string): number {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8')) ?? [];
    return Number(kilobytes ?? 0) * 1024;
  } catch {
    return 0;
  }
}
