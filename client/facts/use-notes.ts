import { type UseQueryResult, useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { isOfFamily } from '../../contract/model/relationship-types.ts';
import { leadership } from '../../contract/model/relationships/description.ts';
import type { Finding, Tenures } from '../../contract/model/tenure.ts';
import { useCapabilities } from '../api/capabilities.ts';
import { askTenures } from '../api/questions.ts';
import { type Fact, isBody, isPerson } from './facts.ts';
import { type Note, notesOf } from './notes.ts';
import { linesOf } from './renaming-lines.ts';
import type { Scope } from './use-scope.ts';

/** Where to be careful in the lines of heads and posts that some facts are about. */
export function useNotes(scope: Scope, facts: readonly Fact[]): { notes: Note[]; pending: boolean } {
  const { nodes, findings } = scope;
  const traceable = useCapabilities()('headships');
  const subjects = useMemo(
    () => (findings || !traceable ? [] : inCharge(scope)),
    [scope, findings, traceable],
  );
  const answers = useQueries({
    queries: subjects.map((id) => askTenures(id, undefined, true)),
    combine: findingsIn,
  });
  const found = findings ?? answers.findings;
  const notes = useMemo(() => notesOf(found, nodes, facts), [found, nodes, facts]);
  return { notes, pending: answers.pending };
}

/** Bodies that are headed in a graph, or are in it under several names, and people with several posts. */
function inCharge({ nodes, edges }: Scope): string[] {
  const posts = edges.filter(({ type }) => isOfFamily(type, ...leadership));
  const headed = new Set(posts.map(({ target }) => target));
  const lines = new Set(linesOf(nodes.filter(isBody), edges).values());
  const bodies = [...lines].filter((line) => line.length > 1 || line.some(({ id }) => headed.has(id)));
  const people = nodes.filter(
    (node) => isPerson(node) && posts.filter(({ source }) => source === node.id).length > 1,
  );
  return [...bodies.flatMap((line) => line.at(-1) ?? []), ...people].map(({ id }) => id);
}

function findingsIn(answers: UseQueryResult<Tenures>[]): { findings: Finding[]; pending: boolean } {
  return {
    findings: answers.flatMap(({ data, isPlaceholderData }) =>
      isPlaceholderData ? [] : (data?.findings ?? []),
    ),
    pending: answers.some(({ isPending }) => isPending),
  };
}
