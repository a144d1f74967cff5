import type { Library } from '../../cypher/library.ts';
import type { NamesInUse } from '../../cypher/names-in-use.ts';
import type { Reader } from '../../neo4j/reader.ts';
import type { ModelSample } from './model-sample.ts';
import { sampleNames } from './sample-names.ts';
import { sampleQuestions } from './sample-questions.ts';

/** What was not looked at by then is left out, in milliseconds; all of it takes a fraction of that mostly. */
const standardDeadline = 10_000;

export interface Sampling {
  reader: Reader;
  library: Library;
  /** The labels and types that the graph holds. */
  inUse: NamesInUse;
  /** Whether the server finds names that it is given. */
  givesNames: boolean;
  /** What was found before: only what is missing there is looked at. */
  known?: ModelSample | undefined;
  /** In milliseconds. */
  deadline?: number;
  /** After so many milliseconds, many names are no longer looked for one by one; until the deadline where absent. */
  rareDeadline?: number;
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
  givesNames,
  known,
  deadline = standardDeadline,
  rareDeadline = deadline,
}: Sampling): Promise<ModelSample> {
  const signal = AbortSignal.timeout(deadline);
  const rareSignal = AbortSignal.any([signal, AbortSignal.timeout(rareDeadline)]);
  const asked = sampleQuestions(reader, library, givesNames);
  const common = { givesNames, signal, rareSignal };
  const [labels, types] = await Promise.all([
    sampleNames({
      ...{ ...common, ...asked.labels, names: inUse.labels },
      known: known && { samples: known.labels, missing: known.missing.labels },
    }),
    sampleNames({
      ...{ ...common, ...asked.types, names: inUse.types },
      known: known && { samples: known.types, missing: known.missing.types },
    }),
  ]);
  return {
    labels: labels.samples,
    types: types.samples,
    missing: { labels: labels.missing, types: types.missing },
  };
}
