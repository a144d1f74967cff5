import type { Existence } from '../../contract/api/routes/entities.ts';
import type { GraphNode } from '../../contract/model/graph.ts';
import type { Profile } from '../../contract/model/profile/profile.ts';
import { families } from '../../contract/model/relationships/description.ts';
import { boundsOf } from '../../contract/model/time/bounds.ts';
import { holdsAt } from '../../contract/model/time/holding.ts';
import { dayBoundsOf, ownDayBoundsOf, provenLifeOf } from '../../contract/model/time/stored.ts';
import { betweenText, datedText, provingText } from '../../contract/text/existence.ts';
import type { DriverEdge, DriverNode } from '../neo4j/rows.ts';
import type { GraphBuilder } from './graph-builder.ts';
import type { OpenGraph } from './open-graph.ts';
import { queryInterval } from './query-interval.ts';

/**
 * Whether an entity existed on a date, and why that is certain: by its own dates, else by the most telling fact that is
 * certain on the very date, else by what proves that it had begun before and lasted beyond.
 * @param builder is given the facts that prove it, with their ends
 * @param at EDTF
 */
export async function existenceOf(
  graph: OpenGraph,
  builder: GraphBuilder,
  node: GraphNode,
  at: string,
): Promise<Existence> {
  const interval = boundsOf(at);
  const status = holdsAt(dayBoundsOf(node), interval);
  if (status !== 'certain') return { status, because: null, facts: [] };
  if (holdsAt(ownDayBoundsOf(node), interval) === 'certain') {
    return { status, because: datedText(node), facts: [] };
  }
  const { id } = node;
  const [then] = await graph.ask('evidence', { id, types: inOrder(graph), ...queryInterval(at) });
  if (then) {
    const fact = factIn(builder, then);
    return { status, because: provingText(node, fact), facts: [fact.edge.id] };
  }
  const { begunByFact, lastedToFact } = provenLifeOf(node);
  const ids = [begunByFact, lastedToFact].filter((each) => each !== undefined);
  const rows = await graph.ask('facts-near', { entities: [id], facts: ids });
  const facts = rows.map((row) => factIn(builder, row));
  const [begun, lasted] = [begunByFact, lastedToFact].map((each) =>
    facts.find(({ edge }) => edge.id === each),
  );
  return { status, because: betweenText(node, begun, lasted), facts: facts.map(({ edge }) => edge.id) };
}

/** The types of relationship that a profile knows, the most telling first. */
function inOrder({ profile }: OpenGraph): string[] {
  const place = ([, { family }]: [string, Profile['relationships'][string]]) =>
    family === undefined ? families.length : families.indexOf(family);
  return Object.entries(profile.relationships)
    .sort((one, other) => place(one) - place(other))
    .map(([type]) => type);
}

function factIn(builder: GraphBuilder, row: { source: DriverNode; edge: DriverEdge; target: DriverNode }) {
  const [source, target] = [builder.node(row.source), builder.node(row.target)];
  return { edge: builder.edge(row.edge), source, target };
}
