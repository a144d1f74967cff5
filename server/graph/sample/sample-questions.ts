import type { Library } from '../../cypher/library.ts';
import { type NamesInUse, noNames } from '../../cypher/names-in-use.ts';
import { questionsFor } from '../../cypher/questions.ts';
import { looksNamesUp } from '../../neo4j/looks-names-up.ts';
import type { Reader } from '../../neo4j/reader.ts';
import { asking } from '../asking.ts';
import type { Batch } from './batches.ts';
import type { LabelSample, TypeSample } from './model-sample.ts';

/** Of labels, or of types. */
export interface Looks<Sample> {
  nameOf(sample: Sample): string;
  /** At the first nodes or relationships of each name. */
  byName(batch: Batch, signal: AbortSignal): Promise<Sample[]>;
  /** At so many that lie at even distances in the store, whatever their names: all names at once, rare ones not at all. */
  byNumber(reads: number, limit: number, signal: AbortSignal): Promise<Sample[]>;
}

export interface SampleQuestions {
  /** Whether the server finds names that it is given; otherwise each is spelled, which takes long to plan. */
  givesNames: boolean;
  labels: Looks<LabelSample>;
  types: Looks<TypeSample>;
}

/** @throws Neo4jError where the database cannot be reached */
export async function sampleQuestions(
  reader: Reader,
  library: Library,
  signal: AbortSignal,
): Promise<SampleQuestions> {
  const needed = ['label-sample', 'type-sample', 'database-version', 'graph-size'];
  const explore = new Map([...library.explore].filter(([name]) => needed.includes(name)));
  const { builtIn, macros } = library;
  const ask = (names: Partial<NamesInUse>, until: AbortSignal) =>
    asking(reader, questionsFor(builtIn, { explore, macros }, { ...noNames, ...names }), until);
  const [server] = await ask({}, signal)('database-version');
  const givesNames = looksNamesUp(server?.version ?? '');
  const found = givesNames ? ({ found: 'given' } as const) : {};
  const size = async (until: AbortSignal) => (await ask({}, until)('graph-size'))[0];
  return {
    givesNames,
    labels: {
      nameOf: ({ label }) => label,
      byName: ({ names, limit }, until) =>
        ask({ ...found, labels: names }, until)('label-sample', { names, limit }),
      async byNumber(reads, limit, until) {
        const { nodes = 0 } = (await size(until)) ?? {};
        return ask({ found: 'numbered' }, until)('label-sample', { size: nodes, reads, limit });
      },
    },
    types: {
      nameOf: ({ type }) => type,
      byName: ({ names, limit }, until) =>
        ask({ ...found, types: names }, until)('type-sample', { names, limit }),
      async byNumber(reads, limit, until) {
        const { relationships = 0 } = (await size(until)) ?? {};
        return ask({ found: 'numbered' }, until)('type-sample', { size: relationships, reads, limit });
      },
    },
  };
}
