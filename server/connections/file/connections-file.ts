import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { FileProblem } from '../../../contract/api/parameters.ts';
import { type ParsedConnections, parseConnections } from './parse-connections.ts';

/** The file in which people write which databases can be opened. */
export interface ConnectionsFile {
  /** Absolute. */
  path: string;
  /** What it says now. One that is not there says nothing. */
  read(): Promise<ParsedConnections>;
}

const maxBytes = 1_000_000;
/** What others than the owner may do with a file. */
const othersMay = 0o077;

/**
 * @param path absolute
 * @param environment where the passwords are that the file refers to
 */
export function connectionsFile(path: string, environment: NodeJS.ProcessEnv): ConnectionsFile {
  const name = basename(path);
  let last: { text: string; parsed: ParsedConnections } | undefined;

  function refused(message: string): ParsedConnections {
    const problem: FileProblem = { file: name, line: 1, column: 1, message };
    return { entries: new Map(), problems: [problem], broken: new Map() };
  }

  /** It is short, so it is read whenever it is asked for, and parsed when it says something else. */
  async function read(): Promise<ParsedConnections> {
    const found = await readOwn(path).catch((error: NodeJS.ErrnoException) =>
      error.code === 'ENOENT' ? '' : { problem: `can’t be read (${error.code ?? 'unknown cause'})` },
    );
    if (typeof found !== 'string') return refused(found.problem);
    if (last?.text !== found) last = { text: found, parsed: parseConnections(name, found, environment) };
    return last.parsed;
  }

  return { path, read };
}

/** The text of a file that only its owner may read; its rights are asked of the very file that is then read. */
async function readOwn(path: string): Promise<string | { problem: string }> {
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stats = await handle.stat();
    const { mode, size } = stats;
    if (!stats.isFile()) return { problem: 'is no file' };
    if (process.platform !== 'win32' && (mode & othersMay) !== 0) {
      return {
        problem: `holds credentials, but other users of the machine may open it, so it is not used: run chmod 600 ${basename(path)} in its folder`,
      };
    }
    if (size > maxBytes) return { problem: `is larger than ${maxBytes / 1_000} kB` };
    return await handle.readFile('utf8');
  } finally {
    await handle.close();
  }
}
