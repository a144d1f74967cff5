import { open, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What one run of a server writes about itself. */
export interface ServerLog {
  /** Its errors so far, oldest first, each with the cause it gives. */
  errors(): Promise<string[]>;
  /** For people: what it said last, and where to read on. */
  lastWords(): Promise<string>;
}

const shown = 5;

/**
 * Follows a server's logs from now on; what earlier runs wrote is passed over.
 * @param home of the server
 */
export async function followLog(home: string): Promise<ServerLog> {
  const log = join(home, 'logs', 'debug.log');
  const output = join(home, 'logs', 'console.log');
  const before = (await stat(log).catch(() => undefined))?.size ?? 0;
  const errors = async () => errorsIn(await readFrom(log, before));
  return {
    errors,
    async lastWords() {
      const said = await errors();
      if (said.length > 0) return sayAll(log, said);
      const printed = (await readFile(output, 'utf8').catch(() => '')).split('\n');
      return sayAll(
        output,
        printed.filter((line) => /[\p{L}\p{N}]/u.test(line) && !line.startsWith('WARNING:')),
      );
    },
  };
}

function sayAll(file: string, lines: string[]): string {
  if (lines.length === 0) return `It said nothing; see ${file}.`;
  const last = lines.slice(-shown).map((line) => `\n  ${line.trim()}`);
  return `It said:${last.join('')}\nMore is in ${file}.`;
}

/** The rest of a file; all of it when it has been begun anew since. */
async function readFrom(file: string, offset: number): Promise<string> {
  const handle = await open(file).catch(() => undefined);
  if (!handle) return '';
  try {
    const { size } = await handle.stat();
    const start = size < offset ? 0 : offset;
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(size - start), 0, size - start, start);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Neo4j 5 writes plain lines, with stack traces below them; later versions write an object on each line. */
export function errorsIn(log: string): string[] {
  const entries = log.split(/\n(?=\{|\d{4}-\d\d-\d\d )/);
  return entries.flatMap((entry) => {
    const [message, trace] = entry.startsWith('{') ? readObject(entry) : readLines(entry);
    if (!message) return [];
    const cause = [...trace.matchAll(/^Caused by: (?:[\w.$]+: )?(.+)$/gm)].at(-1)?.[1];
    return [cause && !message.includes(cause) ? `${message}: ${cause}` : message];
  });
}

function readObject(entry: string): [message: string | undefined, trace: string] {
  try {
    const { level, message, stacktrace = '' } = JSON.parse(entry);
    return [level === 'ERROR' ? message : undefined, stacktrace];
  } catch {
    return [undefined, ''];
  }
}

function readLines(entry: string): [message: string | undefined, trace: string] {
  return [/^\S+ \S+ ERROR \[.*?\] (.+)/.exec(entry)?.[1], entry];
}
