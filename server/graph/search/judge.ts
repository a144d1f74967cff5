import type { OpenGraph } from '../open-graph.ts';
import type { Candidate } from './candidates.ts';
import { bestMatch, type Form, type Match, mistyped, spelledRight } from './match.ts';
import { namedLabels, namingProperties } from './naming.ts';

/** What was found, with how well it suits. */
export interface Judged extends Pick<Candidate, 'id' | 'name' | 'degree' | 'headed'> {
  rank: Match['rank'];
  match: Match;
}

/**
 * How well a text means what was found for it, by any form of its names.
 * @returns one, or none where it has no form at all
 */
export function judge(graph: OpenGraph, text: string, candidate: Candidate): Judged[] {
  const { id, name, names, degree, headed } = candidate;
  const { profile, labels, searchIndexes } = graph;
  const known = new Set([
    ...namingProperties(namedLabels(profile, labels)),
    ...searchIndexes.flatMap(({ type, properties }) => (type === 'FULLTEXT' ? properties : [])),
  ]);
  const forms: Form[] = [
    { name, kind: 'name' },
    ...names.map(({ kind, text: each }) => ({
      name: each,
      kind,
      isCode: profile.otherNames === undefined && !known.has(kind),
    })),
    ...(id === text ? [{ name: id, kind: 'id' }] : []),
  ];
  const match = bestMatch(text, forms);
  if (!match) return [];
  const rank = isSpelled(match) ? match.rank : acrossForms(text, forms, match);
  return [{ id, name, degree, headed, rank, match: { ...match, rank } }];
}

function isSpelled({ rank: [likeness] }: Match): boolean {
  return likeness <= spelledRight;
}

/** The rank of what has every word of the text, though in several forms: a given name in one, a surname in another. */
function acrossForms(text: string, forms: readonly Form[], { rank }: Match): Match['rank'] {
  const all = forms.flatMap(({ name, isCode = false }) => (isCode ? [] : [name])).join(' ');
  const joined = bestMatch(text, [{ name: all, kind: 'all' }]);
  if (!joined || !isSpelled(joined)) return rank;
  const [, ...others] = joined.rank;
  return [spelledRight, ...others];
}

/** Whether it has to do with the text: of what an index finds, the index may know why; of what is scanned, nobody does. */
export function isOfUse({ rank: [likeness] }: Judged): boolean {
  return likeness <= mistyped;
}
