import type { GraphEdge, GraphNode } from '../../../../contract/model/graph.ts';
import { endsOf } from '../../../../contract/model/meaning.ts';
import type { RelatedBody } from '../../../../contract/model/tenure.ts';
import { byDay } from '../../../../contract/model/time/days.ts';
import { dayBoundsOf } from '../../../../contract/model/time/stored.ts';
import { relatedBodyText } from '../../../../contract/text/related-bodies.ts';

/** A fact that joins a body under one of its names with another body. */
interface Joint {
  edge: GraphEdge;
  other: GraphNode;
  relation: RelatedBody['relation'];
}

/**
 * The bodies that a body came from, turned into or was part of, each once in each relation with all the facts about it:
 * what one source calls a merger and a transfer is one event.
 * @param line ids of the body under all its names
 * @param successions between bodies, without renamings, which make no other body
 * @param parts what says that one of its names was part of another body
 */
export function relatedBodies(
  line: ReadonlySet<string>,
  bodies: readonly GraphNode[],
  { successions, parts }: { successions: readonly GraphEdge[]; parts: readonly GraphEdge[] },
): RelatedBody[] {
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const joints = [
    ...successions.map((edge) => ({ edge, isPart: false })),
    ...parts.map((edge) => ({ edge, isPart: true })),
  ].flatMap(({ edge, isPart }): Joint[] => {
    const { source, target } = endsOf(edge);
    const isSource = line.has(source);
    const other = byId.get(isSource ? target : source);
    if (!other || isSource === line.has(target) || (isPart && !isSource)) return [];
    return [{ edge, other, relation: isPart ? 'whole' : isSource ? 'successor' : 'predecessor' }];
  });
  const groups = Map.groupBy(joints, ({ other, relation }) => `${relation} ${other.id}`);
  return [...groups.values()]
    .flatMap((group) => {
      const [first, ...rest] = group.toSorted(inTime);
      if (!first) return [];
      const { other, relation } = first;
      const facts: RelatedBody['facts'] = [first.edge, ...rest.map(({ edge }) => edge)];
      return [{ body: other, facts, relation, text: relatedBodyText(other, relation, facts) }];
    })
    .sort(
      (one, other) =>
        relations.indexOf(one.relation) - relations.indexOf(other.relation) ||
        byFirstDay(one.facts[0], other.facts[0]) ||
        (one.body.name < other.body.name ? -1 : 1),
    );
}

const relations: RelatedBody['relation'][] = ['predecessor', 'successor', 'whole'];

function inTime(one: Joint, other: Joint): number {
  return byFirstDay(one.edge, other.edge) || (one.edge.id < other.edge.id ? -1 : 1);
}

/** What has no date stands last. */
function byFirstDay(one: GraphEdge, other: GraphEdge): number {
  return byDay(dayBoundsOf(one).startMin, dayBoundsOf(other).startMin);
}
