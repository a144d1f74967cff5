import type { GraphEdge, GraphNode } from '../../../../../contract/model/graph.ts';
import type { Tenure } from '../../../../../contract/model/tenure.ts';
import { type Dated, dayBounds } from '../../../../../contract/model/time/holding.ts';
import type { HeadedStage } from '../../../../../server/graph/trace/findings/headed-stage.ts';
import { rankOf } from '../../../../../server/graph/trace/rank.ts';

export function person(name: string, life: Dated = {}): GraphNode {
  return { id: name.toLowerCase(), labels: ['Person'], name, properties: dated(life) };
}

export function office(name: string, life: Dated = {}): GraphNode {
  return { id: name.toLowerCase(), labels: ['Commission', 'Body'], name, properties: dated(life) };
}

interface Known extends Dated {
  type?: string;
  role?: string;
  citations?: string[];
}

/** Somebody in charge of an office: `tenure('an', An, board, { start: '1950' })`. */
export function tenure(id: string, who: GraphNode, body: GraphNode, known: Known = {}): Tenure {
  const { type = 'HEADED', role, citations, ...dates } = known;
  const properties = { ...dated(dates), ...(role && { role }), ...(citations && { citations }) };
  const edge: GraphEdge = { id, type, source: who.id, target: body.id, properties };
  return { edge, person: who, body, rank: rankOf(edge), when: '', held: null, via: [], concurrentPosts: [] };
}

export function stageOf(body: GraphNode, tenures: Tenure[], era = {}): HeadedStage {
  const headless = !tenures.some(({ edge }) => edge.type === 'HEADED');
  return { body, era, tenures, headless };
}

export function succession(type: string, source: string, target: string, start?: string): GraphEdge {
  const dates = start === undefined ? {} : { start, end: start };
  return { id: `${source}-${type}-${target}`, type, source, target, properties: dated(dates) };
}

function dated({ start, end, attested }: Dated) {
  const texts = { ...(start && { start }), ...(end && { end }), ...(attested && { attested }) };
  return { ...texts, ...dayBounds(texts) };
}
