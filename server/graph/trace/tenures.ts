import type { z } from 'zod';
import type { GraphEdge } from '../../../contract/graph.ts';
import type { Tenure, Tenures, tenures } from '../../../contract/routes/tenures.ts';
import { boundsOf } from '../../../contract/time/bounds.ts';
import { held } from '../../../contract/time/holding.ts';
import { holdingInWords } from '../../../contract/time/words.ts';
import { citationsOf } from '../citations.ts';
import { foundOr404 } from '../found.ts';
import type { OpenGraph } from '../open.ts';
import { createPicture, type Picture } from '../picture.ts';
import type { RowOf } from '../rows.ts';
import { datedOf, dayBoundsOf } from './day-bounds.ts';
import { inOrder } from './order.ts';

type Input = z.output<typeof tenures.params> & z.output<typeof tenures.query>;

/**
 * Who headed a body and under which of its names, or which posts a person held, in order.
 * With a date, only those that held then or may have.
 * @throws NotFoundError
 */
export async function traceTenures(graph: OpenGraph, { id, at, lineage }: Input): Promise<Tenures> {
  const [row] = await graph.ask('nodes', { ids: [id] });
  const picture = createPicture(graph.model);
  const subject = picture.node((await foundOr404(graph, id, row)).node);
  const found = subject.labels.includes('Body')
    ? await headsOf(graph, picture, id, lineage)
    : { side: 'person' as const, stages: [], tenures: await postsOf(graph, picture, id) };
  const stages = found.stages.map((stage) => stage.id);
  const ordered = inOrder(found.tenures, stages);
  return {
    subject,
    ...found,
    tenures: at === undefined ? ordered : heldAt(ordered, at),
    citations: await citationsOf(graph, picture.graph()),
  };
}

async function postsOf(graph: OpenGraph, picture: Picture, id: string): Promise<Tenure[]> {
  const posts = await graph.ask('posts', { id });
  return posts.map((post) => tenureOf(picture, post, []));
}

async function headsOf(graph: OpenGraph, picture: Picture, id: string, lineage: boolean) {
  const rows = await graph.ask('stages', { id, lineage });
  const stages = rows.map(({ stage }) => picture.node(stage));
  const ways = new Map(stages.map((stage, index) => [stage.id, viaOf(picture, rows[index])]));
  const heads = await graph.ask('heads', { ids: stages.map((stage) => stage.id) });
  const tenures = heads.map((head) => tenureOf(picture, head, ways.get(picture.node(head.body).id) ?? []));
  return { side: 'body' as const, stages, tenures };
}

function viaOf(picture: Picture, row: RowOf<'stages'> | undefined): GraphEdge[] {
  return row?.via.map((step) => picture.edge(step)) ?? [];
}

function tenureOf(picture: Picture, row: RowOf<'heads'>, via: GraphEdge[]): Tenure {
  const person = picture.node(row.person);
  const body = picture.node(row.body);
  const edge = picture.edge(row.edge);
  return { edge, person, body, when: holdingInWords(datedOf(edge)), held: null, via };
}

/** @param at EDTF */
function heldAt(found: readonly Tenure[], at: string): Tenure[] {
  const asked = boundsOf(at);
  return found.flatMap((tenure) => {
    const answer = held(dayBoundsOf(tenure.edge), asked);
    return answer === 'no' ? [] : [{ ...tenure, held: answer }];
  });
}
