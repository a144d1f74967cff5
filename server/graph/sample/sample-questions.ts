import type { Library } from '../../cypher/library.ts';
import { type NamesInUse, noNames } from '../../cypher/names-in-use.ts';
import { questionsFor } from '../../cypher/questions.ts';
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

interface SampleQuestions {
  labels: Looks<LabelSample>;
  types: Looks<TypeSample>;
}

/** @param givesNames whether the server finds names that it is given; otherwise each is spelled, which takes long to plan */
export function sampleQuestions(reader: Reader, library: Library, givesNames: boolean): SampleQuestions {
  const needed = ['label-sample', 'type-sample', 'graph-size'];
  const explore = new Map([...library.explore].filter(([name]) => needed.includes(name)));
  const { builtIn, macros } = library;
  const ask = (names: Partial<NamesInUse>, until: AbortSignal) =>
    asking(reader, questionsFor(builtIn, { explore, macros }, { ...noNames, ...names }), until);
  const found = givesNames ? ({ found: 'given' } as const) : {};
  const size = async (until: AbortSignal) => (await ask({}, until)('graph-size'))[0];
  return {
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
