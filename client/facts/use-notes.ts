import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { endsOf, isOfFamily } from '../../contract/model/meaning.ts';

import { leadership } from '../../contract/model/relationships/description.ts';
import type { Finding } from '../../contract/model/tenure.ts';
import { useCapabilities } from '../api/capabilities.ts';
import { askLines } from '../api/questions/trace.ts';
import { type Fact, isBody, isPerson } from './facts.ts';
import { type Note, notesOf } from './notes.ts';
import { linesOf } from './renaming-lines.ts';
import type { Scope } from './use-scope.ts';

/** The facts of one tenure. */
export interface TenureFacts {
  id: string;
  facts: readonly { id: string }[];
}

interface Lines {
  notes: Note[];
  /** The tenures in them, each of one or more facts. */
  tenures: readonly TenureFacts[];
}

const noFindings: readonly Finding[] = [];

/**
 * The lines of heads and posts that some facts are about: their tenures, and where to be careful in them. They are asked
 * for at once, and come after the facts themselves.
 */
export function useNotes(scope: Scope, facts: readonly Fact[]): Lines {
  const { nodes, findings } = scope;
  const traceable = useCapabilities()('headships');
  const subjects = useMemo(
    () => (findings || !traceable ? [] : inCharge(scope)),
    [scope, findings, traceable],
  );
  const { data } = useQuery(askLines(subjects));
  const answer = subjects.length > 0 ? data : undefined;
  const found = findings ?? answer?.findings ?? noFindings;
  const notes = useMemo(() => notesOf(found, nodes, facts), [found, nodes, facts]);
  const tenures = useMemo(
    () =>
      scope.tenures ??
      (answer?.tenures ?? []).map((each) => ({ id: each.id, facts: each.facts.map((id) => ({ id })) })),
    [scope.tenures, answer],
  );
  return { notes, tenures };
}

/** Bodies that are headed in a graph, or are in it under several names, and people with several posts. */
function inCharge({ nodes, edges }: Scope): string[] {
  const posts = edges.filter((each) => isOfFamily(each, ...leadership));
  const headed = new Set(posts.map((post) => endsOf(post).target));
  const lines = new Set(linesOf(nodes.filter(isBody), edges).values());
  const bodies = [...lines].filter((line) => line.length > 1 || line.some(({ id }) => headed.has(id)));
  const held = Map.groupBy(posts, (post) => endsOf(post).source);
  const people = nodes.filter((node) => isPerson(node) && (held.get(node.id) ?? []).length > 1);
  return [...bodies.flatMap((line) => line.at(-1) ?? []), ...people].map(({ id }) => id);
}
