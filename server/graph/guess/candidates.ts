import { toJson } from '../../neo4j/values.ts';
import type { LabelSample, PropertySample } from '../sample/model-sample.ts';
import { namingOf } from './naming-words.ts';

/** A property that could name the nodes of a label, or distinguish them. */
export interface Candidate {
  property: string;
  /** Some of its values as texts. */
  texts: string[];
  /** Of the nodes, from 0 to 1, and of its values how many differ. */
  share: number;
  distinctness: number;
  /** How well its name says that it names such a node, from 0 to 10. */
  naming: number;
  holds: 'texts' | 'numbers' | 'days';
}

const kinds: ReadonlyMap<string, Candidate['holds']> = new Map([
  ['STRING', 'texts'],
  ['INTEGER', 'numbers'],
  ['DATE', 'days'],
]);

/** The properties of a label that hold short values of one kind; a backslash cannot be quoted in a statement. */
export function candidatesOf({ label, sampled, properties }: LabelSample): Candidate[] {
  return properties.flatMap((sample) => {
    const holds = kindOf(sample);
    const { name, present, different, examples } = sample;
    if (!holds || name.includes('\\') || name === '') return [];
    const texts = examples.map((example) => String(toJson(example) ?? '')).filter((text) => text !== '');
    return texts.length === 0
      ? []
      : [
          {
            ...{ property: name, texts, holds },
            ...{ share: present / sampled, distinctness: different / present },
            naming: namingOf(name, label),
          },
        ];
  });
}

function kindOf({ types }: PropertySample): Candidate['holds'] | undefined {
  return types.length === 1 ? kinds.get(types[0] ?? '') : types.includes('STRING') ? 'texts' : undefined;
}
