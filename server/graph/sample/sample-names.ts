import { isConnectionLost } from '../../neo4j/why-it-ended.ts';
import { type Batch, batchesOf, limitFor, maxSampled } from './batches.ts';
import type { Looks } from './sample-questions.ts';

/** Of what takes too much time or memory with others, so many are tried alone; and of what so many were found, no more are looked for. */
const fewest = 10;
/** So many names stand in one statement: spelled, and as parameters. */
const [spelled, given] = [25, 50];
/** Where more would be spelled, so many nodes or relationships at even distances are looked at first. */
const readByNumber = 4_000;

interface Sampling<Sample> extends Looks<Sample> {
  /** All that the graph has. */
  names: readonly string[];
  givesNames: boolean;
  /** What is known of them already; of those that are missing it may be little. */
  known: { samples: readonly Sample[]; missing: readonly string[] } | undefined;
  /** Ends all of it. */
  signal: AbortSignal;
  /** Ends the search for names one by one, where that takes long. */
  rareSignal: AbortSignal;
}

/**
 * Looks at a bounded number of nodes of each label, or of relationships of each type.
 * @returns what was found, in the order of the names, and of which names too little was looked at
 * @throws Neo4jError where the database cannot be reached
 */
export async function sampleNames<Sample extends { sampled: number }>({
  names,
  givesNames,
  known,
  nameOf,
  byName,
  byNumber,
  signal,
  rareSignal,
}: Sampling<Sample>): Promise<{ samples: Sample[]; missing: string[] }> {
  const found = new Map(known?.samples.map((each) => [nameOf(each), each]));
  const left = new Set(known?.missing ?? names);
  const keep = (rows: readonly Sample[]) => {
    for (const row of rows) {
      found.set(nameOf(row), row);
      left.delete(nameOf(row));
    }
  };
  const looked = names.slice(0, maxSampled);
  const limit = limitFor(looked.length);
  const isSlow = !givesNames && looked.length > spelled;
  if (isSlow && !known) {
    const rows = await byNumber(readByNumber, limit, signal).catch(nothingIfReached);
    keep(rows.filter(({ sampled }) => sampled >= fewest));
    // Little is better than nothing, should there be no time to look for more.
    for (const row of rows) found.set(nameOf(row), row);
  }
  const until = isSlow ? rareSignal : signal;
  const sample = async (batch: Batch) => keep(await byName(batch, until));
  const rest = looked.filter((name) => left.has(name));
  for (const batch of batchesOf(rest, givesNames ? given : spelled, limit)) {
    await wholeOrApart(batch, sample, until);
  }
  return {
    samples: names.flatMap((name) => found.get(name) ?? []).filter(({ sampled }) => sampled > 0),
    missing: names.filter((name) => left.has(name)),
  };
}

/** Looks at some names together, and where that fails at each alone, until the time is over. */
async function wholeOrApart(
  batch: Batch,
  sample: (batch: Batch) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  if (signal.aborted) return;
  try {
    await sample(batch);
  } catch (error) {
    nothingIfReached(error);
    for (const name of batch.names) {
      if (signal.aborted) return;
      await sample({ names: [name], limit: fewest }).catch(nothingIfReached);
    }
  }
}

/** @throws the error where it says that nothing else can be read either */
function nothingIfReached(error: unknown): [] {
  if (isConnectionLost(error)) throw error;
  return [];
}
