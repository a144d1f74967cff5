import type { z } from 'zod';
import type { Change, Changes, changes } from '../../../contract/api/routes/changes.ts';
import { successionForm } from '../../../contract/model/meaning.ts';
import { type Bounds, boundsOf } from '../../../contract/model/time/bounds.ts';
import { isAfter, isNoLater } from '../../../contract/model/time/days.ts';
import { datedOf, dayBoundsOf } from '../../../contract/model/time/stored.ts';
import { type ChangeMoment, entityChange, factChange } from '../../../contract/text/change.ts';
import { describeDate } from '../../../contract/text/dates.ts';
import { sentenceOf } from '../../../contract/text/plain-text.ts';
import type { RowOf } from '../../neo4j/rows.ts';
import { BadInputError } from '../../problems/errors.ts';
import { citationsOf } from '../citations.ts';
import { createGraphBuilder, type GraphBuilder } from '../graph-builder.ts';
import type { OpenGraph } from '../open-graph.ts';
import { asParameters } from '../query-interval.ts';
import { withoutRepeats } from './renamings.ts';

type ChangesInput = z.output<typeof changes.query>;
type Row = RowOf<'changes'>;

/**
 * What started, ended, was renamed, happened and was attested between two dates, earliest first.
 * @throws BadInputError where the second lies before the first
 */
export function findChanges(graph: OpenGraph, input: ChangesInput): Promise<Changes> {
  return graph.once('changes', input, (shared) => readChanges(shared, input));
}

async function readChanges(graph: OpenGraph, { from, to, limit }: ChangesInput): Promise<Changes> {
  const interval = daysBetween(from, to);
  const days = asParameters(interval);
  const rows = await graph.ask('changes', { ...days, limit });
  const builder = createGraphBuilder(graph.profile);
  const all = rows.flatMap((row) => changeOf(builder, row, interval));
  const distinct = withoutRepeats(all);
  const total = (await totalOf(graph, rows.length, limit, days)) - (all.length - distinct.length);
  return {
    changes: distinct,
    shown: distinct.length,
    total,
    truncated: distinct.length < total,
    graph: builder.graph(),
    citations: await citationsOf(graph, builder.graph()),
  };
}

/** Counts what is there only where not all of it was read: counting takes as long as reading. */
async function totalOf(graph: OpenGraph, read: number, limit: number, days: ReturnType<typeof asParameters>) {
  if (read < limit) return read;
  const [count] = await graph.ask('changes-total', days);
  return count?.total ?? read;
}

function daysBetween(from: string, to: string): Bounds {
  const { min } = boundsOf(from);
  const { max } = boundsOf(to);
  if (isAfter(min, max)) {
    throw new BadInputError([{ field: 'to', message: `lies before "from" (${describeDate(from)})` }]);
  }
  return { ...(min && { min }), ...(max && { max }) };
}

function changeOf(builder: GraphBuilder, row: Row, interval: Bounds): Change[] {
  const { moment } = row;
  if (row.edge && row.source && row.target) {
    const [source, target] = [builder.node(row.source), builder.node(row.target)];
    const edge = builder.edge(row.edge);
    const renamed = successionForm(edge) === 'renaming' && moment === 'at';
    const kind = renamed ? 'renamed' : kinds[moment];
    const text = sentenceOf(factChange(edge, source, target, moment));
    return [{ kind, edge, nodes: [source.id, target.id], ...text, ...dateOf(edge, moment, interval) }];
  }
  if (!row.node) return [];
  const node = builder.node(row.node);
  const text = sentenceOf(entityChange(node, moment));
  return [{ kind: kinds[moment], edge: null, nodes: [node.id], ...text, ...dateOf(node, moment, interval) }];
}

const kinds = { at: 'happened', start: 'started', end: 'ended', attested: 'attested' } as const;

/** The date of a moment in words, and whether it lies in the query interval by every reading. */
function dateOf(dated: Parameters<typeof datedOf>[0], moment: ChangeMoment, interval: Bounds) {
  const field = moment === 'end' ? 'end' : moment === 'attested' ? 'attested' : 'start';
  const bounds = dayBoundsOf(dated);
  const [min, max] = [bounds[`${field}Min`], bounds[`${field}Max`]];
  const text = datedOf(dated)[field];
  const begun = interval.min === undefined || isNoLater(interval.min, min);
  const over = interval.max === undefined || isNoLater(max, interval.max);
  return { when: text === undefined ? '' : describeDate(text), certain: begun && over };
}
