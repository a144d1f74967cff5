import type { GraphEdge } from '../../../contract/model/graph.ts';
import { roleIn } from '../../../contract/model/meaning.ts';
import type { Headship, Tenure } from '../../../contract/model/tenure.ts';
import { datedOf } from '../../../contract/model/time/stored.ts';
import { describePeriods } from '../../../contract/text/periods.ts';
import { groupTenures } from './group-tenures.ts';

/**
 * Headships as the tenures that they make.
 * @param headships in the order of time
 * @param viaOf the renamings that lead to a body
 */
export function tenuresOf(
  headships: readonly Headship[],
  viaOf: (body: string) => GraphEdge[] = () => [],
): Tenure[] {
  return groupTenures(headships).map((group) => {
    const [{ edge, person, body, rank }, ...others] = group;
    const facts: Tenure['facts'] = [edge, ...others.map((other) => other.edge)];
    return {
      ...{ id: edge.id, facts, person, body, rank },
      roles: rolesOf(facts),
      when: describePeriods(facts.map(datedOf)),
      ...{ holding: null, distance: null, mayHold: null },
      via: viaOf(body.id),
      concurrentPosts: [],
    };
  });
}

/** The facts of tenures, each with the entities at its ends. */
export function headshipsIn(tenures: readonly Tenure[]): Headship[] {
  return tenures.flatMap(({ facts, person, body, rank }) =>
    facts.map((edge) => ({ edge, person, body, rank })),
  );
}

function rolesOf(facts: readonly GraphEdge[]): string[] {
  return [...new Set(facts.flatMap((fact) => roleIn(fact) ?? []))];
}
