import { type UseQueryResult, useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { isOfFamily } from '../../contract/model/relationship-types.ts';
import { leadership } from '../../contract/model/relationships/description.ts';
import type { Finding, Tenure, Tenures } from '../../contract/model/tenure.ts';
import { useCapabilities } from '../api/capabilities.ts';
import { askTenures } from '../api/questions.ts';
import { type Fact, isBody, isPerson } from './facts.ts';
import { type Note, notesOf } from './notes.ts';
import { linesOf } from './renaming-lines.ts';
import type { Scope } from './use-scope.ts';

interface Lines {
  notes: Note[];
  /** The tenures in them, each of one or more facts. */
  tenures: readonly Tenure[];
  pending: boolean;
}

/** The lines of heads and posts that some facts are about: their tenures, and where to be careful in them. */
export function useNotes(scope: Scope, facts: readonly Fact[]): Lines {
  const { nodes, findings } = scope;
  const traceable = useCapabilities()('headships');
  const subjects = useMemo(
    () => (findings || !traceable ? [] : inCharge(scope)),
    [scope, findings, traceable],
  );
  const answers = useQueries({
    queries: subjects.map((id) => askTenures(id, undefined, true)),
    combine: linesIn,
  });
  const found = findings ?? answers.findings;
  const notes = useMemo(() => notesOf(found, nodes, facts), [found, nodes, facts]);
  return { notes, tenures: scope.tenures ?? answers.tenures, pending: answers.pending };
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

function linesIn(answers: UseQueryResult<Tenures>[]) {
  const known = answers.flatMap(({ data, isPlaceholderData }) => (data && !isPlaceholderData ? [data] : []));
  return {
    findings: known.flatMap(({ findings }): Finding[] => findings),
    tenures: known.flatMap(({ tenures }): Tenure[] => tenures),
    pending: answers.some(({ isPending }) => isPending),
  };
}
