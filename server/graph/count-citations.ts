import type { OpenGraph } from './open-graph.ts';

interface Citing {
  facts: number;
  entities: number;
}

/** How much rests on what, by id. */
interface CitationCounts {
  ofPassage: ReadonlyMap<string, Citing>;
  /** With how many of its passages are cited. */
  ofSource: ReadonlyMap<string, Citing & { passages: number }>;
}

/** How much rests on each passage and on each source; counted once for each revision of the data. */
export function countCitations(graph: OpenGraph): Promise<CitationCounts> {
  return graph.once('citation counts', {}, async ({ ask }) => {
    const sourceOf = new Map(
      (await ask('passage-sources')).map(({ passage, source }) => [passage, source] as const),
    );
    const rows = await ask('citation-counts', { sourceOf: Object.fromEntries(sourceOf) });
    const ofPassage = new Map<string, Citing>();
    const ofSource = new Map<string, Citing & { passages: number }>();
    for (const { passage, source, facts, entities } of rows) {
      if (passage !== null) ofPassage.set(passage, { facts, entities });
      if (source !== null) ofSource.set(source, { facts, entities, passages: 0 });
    }
    for (const passage of ofPassage.keys()) {
      const source = ofSource.get(sourceOf.get(passage) ?? '');
      if (source) source.passages += 1;
    }
    return { ofPassage, ofSource };
  });
}
