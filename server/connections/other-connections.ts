import { isDeepStrictEqual } from 'node:util';
import type { Connection } from '../../contract/api/routes/connections.ts';
import { BusyError, FileError } from '../problems/errors.ts';
import { withoutSecret } from '../process/without-secret.ts';
import { type Lease, noSuchConnection, type OtherConnections } from './connection.ts';
import type { ConnectionsFile } from './file/connections-file.ts';
import type { Entry } from './file/entry.ts';
import type { ParsedConnections } from './file/parse-connections.ts';
import { type KeptOpen, keepOpen } from './kept-open.ts';
import type { ClosableConnection } from './open-entry.ts';

export interface PoolLimits {
  /** How many databases may be open at once. */
  maxOpen: number;
  /** How long one that nobody asks is kept open, in milliseconds. */
  idleMs: number;
  /** How long a failure is answered again before it is tried anew, in milliseconds: a page asks many things at once. */
  failureMs: number;
}

const standardLimits: PoolLimits = { maxOpen: 8, idleMs: 10 * 60_000, failureMs: 5_000 };

/**
 * The databases that a file names: each opened when it is first asked for, kept while it is used, opened anew where its entry
 * has changed.
 * @param open opens one
 */
export function otherConnections(
  file: ConnectionsFile,
  open: (id: string, entry: Entry) => Promise<ClosableConnection>,
  { maxOpen, idleMs, failureMs }: PoolLimits = standardLimits,
): OtherConnections & { close(): Promise<void> } {
  const kept = new Map<string, KeptOpen>();

  /** What the file says now; what it doesn't say so any more is closed. */
  async function current(): Promise<ParsedConnections> {
    const parsed = await file.read();
    for (const [id, each] of kept) {
      if (!isDeepStrictEqual(parsed.entries.get(id), each.entry)) drop(id, each);
    }
    return parsed;
  }

  function drop(id: string, each: KeptOpen): void {
    kept.delete(id);
    void each.retire();
  }

  /** @throws BusyError where all that are open are being used */
  function makeRoom(): void {
    const isOpen = [...kept].filter(([, each]) => each.failure() === undefined);
    if (isOpen.length < maxOpen) return;
    const [longest] = isOpen
      .filter(([, each]) => each.idleSince() !== undefined)
      .toSorted(([, one], [, other]) => (one.idleSince() ?? 0) - (other.idleSince() ?? 0));
    if (!longest) throw new BusyError(`${maxOpen} databases are being asked at once. Try again in a moment.`);
    drop(...longest);
  }

  return {
    async list() {
      const { entries, problems } = await current();
      const connections = [...entries].map(([id, entry]) => listed(id, entry, kept.get(id)));
      return { connections, file: file.path, problems };
    },
    async take(id): Promise<Lease> {
      const parsed = await current();
      const entry = parsed.entries.get(id) ?? refuse(id, parsed);
      const before = kept.get(id);
      if (before?.failure() && performance.now() - (before.failure()?.at ?? 0) >= failureMs) drop(id, before);
      let found = kept.get(id);
      if (!found) {
        makeRoom();
        found = keepOpen(entry, open(id, entry), idleMs, (each) => {
          if (kept.get(id) === each) kept.delete(id);
        });
        kept.set(id, found);
      }
      return found.take();
    },
    async close() {
      const all = [...kept.values()];
      kept.clear();
      await Promise.all(all.map((each) => each.closeNow()));
    },
  };
}

/** @throws NotFoundError, or FileError where its entry, or the whole file, is wrong */
function refuse(id: string, { entries, problems, broken }: ParsedConnections): never {
  const problem = broken.get(id) ?? (entries.size === 0 && broken.size === 0 ? problems[0] : undefined);
  if (!problem) throw noSuchConnection(id);
  throw new FileError(problem.file, problem.line, problem.column, problem.message);
}

function listed(
  id: string,
  { title, uri, username, password, database }: Entry,
  kept?: KeptOpen,
): Connection {
  const failure = kept?.failure();
  return {
    ...{ id, title, origin: 'file', isDefault: false },
    address: withoutSecret(uri),
    username: password === undefined ? null : username,
    database: database ?? null,
    state: failure ? 'failed' : kept?.isOpen() ? 'open' : 'closed',
    problem: failure?.message ?? null,
  };
}
