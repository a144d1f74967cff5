import type { Library } from '../../cypher/library.ts';
import { type NamesInUse, noNames } from '../../cypher/names-in-use.ts';
import { questionsFor } from '../../cypher/questions.ts';
import { looksNamesUp } from '../../neo4j/looks-names-up.ts';
import type { Reader } from '../../neo4j/reader.ts';
import { isConnectionLost } from '../../neo4j/why-it-ended.ts';
import { asking } from '../asking.ts';
import { type Batch, batchesOf } from './batches.ts';
import type { LabelSample, ModelSample, TypeSample } from './model-sample.ts';

/** Of what takes too much time or memory with others, so many are tried alone. */
const fewest = 10;
/** So many names stand in one statement: spelled, and as parameters. */
const [spelled, given] = [25, 50];
/** So many statements are on their way at once. */
const concurrency = 2;
/** What was not looked at by then is left out, in milliseconds; all of it takes a fraction of that mostly. */
const standardDeadline = 10_000;

interface Sampling {
  reader: Reader;
  library: Library;
  /** The labels and types that the graph holds. */
  inUse: NamesInUse;
  deadline?: number;
}

/**
 * Looks at a bounded number of nodes of each label and of relationships of each type. What takes too much time or memory
 * is left out, label by label.
 * @throws Neo4jError where the database cannot be reached
 */
export async function sampleModel({
  reader,
  library,
  inUse,
  deadline = standardDeadline,
}: Sampling): Promise<ModelSample> {
  const signal = AbortSignal.timeout(deadline);
  const labels = new Map<string, LabelSample>();
  const types = new Map<string, TypeSample>();
  const ask = (names: NamesInUse) =>
    asking(reader, questionsFor(library.builtIn, samplesIn(library), names), signal);
  const [server] = await ask(noNames)('database-version').catch(nothingIfReached);
  const areGiven = looksNamesUp(server?.version ?? '');

  async function sampleLabels({ names, limit }: Batch): Promise<void> {
    const rows = await ask({ ...noNames, labels: names, areGiven })('label-sample', { names, limit });
    for (const row of rows) labels.set(row.label, row);
  }
  async function sampleTypes({ names, limit }: Batch): Promise<void> {
    const rows = await ask({ ...noNames, types: names, areGiven })('type-sample', { names, limit });
    for (const row of rows) types.set(row.type, row);
  }

  const size = areGiven ? given : spelled;
  const work = [
    ...batchesOf(inUse.labels, size).map((batch) => () => wholeOrApart(batch, sampleLabels, signal)),
    ...batchesOf(inUse.types, size).map((batch) => () => wholeOrApart(batch, sampleTypes, signal)),
  ];
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      for (let next = work.shift(); next; next = work.shift()) await next();
    }),
  );
  return {
    labels: inUse.labels.flatMap((label) => labels.get(label) ?? []).filter(({ sampled }) => sampled > 0),
    types: inUse.types.flatMap((type) => types.get(type) ?? []).filter(({ sampled }) => sampled > 0),
    missing: {
      labels: inUse.labels.filter((label) => !labels.has(label)),
      types: inUse.types.filter((type) => !types.has(type)),
    },
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

/** The questions that are needed here. */
function samplesIn({ explore, macros }: Library): Pick<Library, 'explore' | 'macros'> {
  const names = ['label-sample', 'type-sample', 'database-version'];
  return { explore: new Map([...explore].filter(([name]) => names.includes(name))), macros };
}

/** @throws the error where it says that nothing else can be read either */
function nothingIfReached(error: unknown): [] {
  if (isConnectionLost(error)) throw error;
  return [];
}
