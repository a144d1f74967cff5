import type { Library } from '../../cypher/library.ts';
import { isUnspeakable, type NamesInUse, noNames } from '../../cypher/names-in-use.ts';
import { questionsFor } from '../../cypher/questions.ts';
import type { Reader } from '../../neo4j/reader.ts';
import { isConnectionLost } from '../../neo4j/why-it-ended.ts';
import { type Ask, asking } from '../asking.ts';
import type { LabelSample, ModelSample, TypeSample } from './model-sample.ts';

/** So many labels, and so many types, are looked at. */
export const maxSampled = 200;
/** So many nodes of all labels together, and of one at most and at least; so many relationships too. */
const [inAll, most, least] = [8_000, 300, 30];
/** Of what takes too much time or memory with others, so many are tried alone. */
const fewest = 10;
/** So many labels go into one statement: a long one takes the planner longer than it saves. */
const batchSize = 25;
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

  /** Puts one of the two questions about some names. */
  const askAbout = (names: NamesInUse): Ask =>
    asking(reader, questionsFor(library.builtIn, samplesIn(library), names), signal);
  const sampleLabels = async (names: readonly string[], limit: number) => {
    const rows = await askAbout({ ...noNames, labels: names })('label-sample', { names, limit });
    for (const row of rows) labels.set(row.label, row);
  };
  const sampleTypes = async (names: readonly string[], limit: number) => {
    const rows = await askAbout({ ...noNames, types: names })('type-sample', { names, limit });
    for (const row of rows) types.set(row.type, row);
  };

  const work = [
    ...batchesOf(inUse.labels, (names, limit) => sampleLabels(names, limit)),
    ...batchesOf(inUse.types, (names, limit) => sampleTypes(names, limit)),
  ];
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      for (let next = work.shift(); next; next = work.shift()) await next(signal);
    }),
  );
  return {
    labels: [...labels.values()].filter(({ count }) => count > 0).toSorted(by(({ label }) => label)),
    types: [...types.values()].filter(({ count }) => count > 0).toSorted(by(({ type }) => type)),
    missing: {
      labels: inUse.labels.filter((label) => !labels.has(label)),
      types: inUse.types.filter((type) => !types.has(type)),
    },
  };
}

/** The two questions, as no other is needed here. */
function samplesIn({ explore, macros }: Library): Pick<Library, 'explore' | 'macros'> {
  const names = ['label-sample', 'type-sample'];
  return { explore: new Map([...explore].filter(([name]) => names.includes(name))), macros };
}

/** Works that look at some names each, and at each alone where that fails. */
function batchesOf(
  names: readonly string[],
  sample: (names: readonly string[], limit: number) => Promise<void>,
): ((signal: AbortSignal) => Promise<void>)[] {
  const looked = names.slice(0, maxSampled);
  const limit = Math.min(most, Math.max(least, Math.floor(inAll / Math.max(1, looked.length))));
  // What can't be spelled is found by other means, which cost more, and would cost that for all of its batch.
  const spoken = looked.filter((name) => !isUnspeakable(name));
  const others = looked.filter(isUnspeakable);
  const batches = Array.from({ length: Math.ceil(spoken.length / batchSize) }, (_, index) =>
    spoken.slice(index * batchSize, (index + 1) * batchSize),
  );
  return [...batches, ...others.map((name) => [name])].map((batch) => async (signal) => {
    if (signal.aborted) return;
    try {
      await sample(batch, limit);
    } catch (error) {
      refuseUnreachable(error);
      for (const name of batch) {
        if (signal.aborted) return;
        await sample([name], fewest).catch(refuseUnreachable);
      }
    }
  });
}

/** @throws the error where it says that nothing else can be read either */
function refuseUnreachable(error: unknown): void {
  if (isConnectionLost(error)) throw error;
}

function by<Item>(nameOf: (item: Item) => string): (one: Item, other: Item) => number {
  return (one, other) => (nameOf(one) < nameOf(other) ? -1 : 1);
}
