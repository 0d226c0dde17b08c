import { once } from 'node:events';
import { createInterface } from 'node:readline/promises';

/** Asks a person, and returns the line that they type; an empty one where they type no more. */
export async function ask(
  question: string,
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Promise<string> {
  const reader = createInterface({ input, output });
  const ended = once(reader, 'close').then(() => '');
  // Ctrl+C and Ctrl+D leave the question unanswered, on its line.
  const answer = reader.question(question).catch(() => {
    output.write('\n');
    return '';
  });
  const line = await Promise.race([answer, ended]);
  reader.close();
  return line.trim();
}
