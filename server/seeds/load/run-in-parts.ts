import type { RecordShape, Session } from 'neo4j-driver';
import { toParameter } from '../../neo4j/values.ts';
import { LoadRefused } from './refusal.ts';
import { type Run, runIn, textOf } from './transaction-run.ts';

/** The mark of one load in parts, and how far it is. */
export interface PartsMark {
  id: string;
  /** Of this load alone, so that no other goes on with it unseen. */
  token: string;
  /** How many rows are written, of how many. */
  done: number;
  total: number;
}

/** How many rows one transaction writes: as quick as larger ones, and far from the server's limit of memory. */
const batch = 2_000;
/** How long the server may take for one part, and for reading all that is stored, in milliseconds. */
const partTimeout = 120_000;
const readTimeout = 1_800_000;

/**
 * Statements that are each a transaction of their own, with a note of how far the load is. One of which it is not known
 * whether it was committed is tried again only where it was not.
 */
export function runInParts(session: Session, mark: PartsMark): Run {
  let step = 0;

  const run = async <Row extends RecordShape>(name: string, parameters: object): Promise<Row[]> => {
    step += 1;
    const rows = await session.executeWrite(
      async (transaction) => {
        const runHere = runIn(transaction);
        return (await notePart(runHere, mark, step)) ? runHere<Row>(name, parameters) : [];
      },
      { timeout: partTimeout },
    );
    const { rows: written, ids } = parameters as { rows?: unknown[]; ids?: unknown[] };
    mark.done += (written ?? ids ?? []).length;
    return rows;
  };
  return Object.assign(run, {
    batch,
    each: <Row extends RecordShape>(name: string, parameters: object) =>
      readEach<Row>(session, name, parameters),
  });
}

/** The rows of a statement of `cypher/load/` that only reads, one by one. */
export async function* readEach<Row extends RecordShape>(
  session: Session,
  name: string,
  parameters: object,
): AsyncGenerator<Row> {
  const rows = session.run<Row>(textOf(name), toParameter(parameters) as object, { timeout: readTimeout });
  for await (const record of rows) yield record.toObject();
}

/**
 * Notes in the transaction of a part that it is written.
 * @returns whether it wasn't before
 * @throws LoadRefused where another load has taken the mark
 */
export async function notePart(
  run: Run,
  { id, token, done, total }: PartsMark,
  step: number,
): Promise<boolean> {
  const percent = Math.min(99, Math.floor((100 * done) / total));
  const part = { id, token, step: BigInt(step), percent: BigInt(percent) };
  const [noted] = await run<{ before: number | bigint }>('note-part', part);
  if (!noted) throw new LoadRefused(`Another load of "${id}" has taken over, so this one has ended.`);
  return Number(noted.before) < step;
}
