import type { GraphEdge } from '../model/graph.ts';
import { headsAndGaps } from '../model/heads-and-gaps.ts';
import { ownValue } from '../model/own-value.ts';
import type { Finding, Tenure, Tenures } from '../model/tenure.ts';
import { holdingText } from './holding.ts';
import { plainText } from './plain-text.ts';
import { citedByAll, referencesOf } from './references.ts';
import type { Table } from './table.ts';
import { concurrentPostsText } from './trace.ts';

const columns = [
  ...['person', 'role', 'body', 'when', 'start', 'end', 'attested', 'holding', 'basis', 'sources'],
  ...['rank', 'at the same time', 'person id', 'body id', 'fact ids'],
];

/**
 * A trace as a table, one tenure a row, in the order of its answer. The times without a known head stand between the
 * heads, of rank `nobody known`; with a date, the one that it falls into stands last.
 */
export function tableOfTenures({ tenures, gap, findings, citations, stages, ...answer }: Tenures): Table {
  const isAtDate = gap !== null || tenures.some(({ holding }) => holding !== null);
  const names = new Map([answer.subject, ...stages].map(({ id, name }) => [id, name]));
  const lines = headsAndGaps(tenures, isAtDate || answer.side === 'person' ? [] : findings);
  const rows = lines.map((line) =>
    line.tenure
      ? rowOfTenure(line.tenure, citations)
      : rowOfGap(line.gap.sentence, line.gap.days, line.gap.body, names),
  );
  const last = gap ? [rowOfGap(plainText(gap.text), gap, answer.subject.id, names)] : [];
  return { columns, rows: [...rows, ...last] };
}

function rowOfTenure(tenure: Tenure, citations: Tenures['citations']): string[] {
  const { facts, person, body, rank, roles, when } = tenure;
  const text = (name: string) => textsOf(facts, name);
  return [
    ...[person.name, roles.join('; '), body.name, when, text('start'), text('end'), text('attested')],
    ...[holdingText(tenure), text('basis'), referencesOf(citedByAll(facts), citations), rank],
    ...[plainText(concurrentPostsText(tenure)), person.id, body.id, facts.map(({ id }) => id).join('; ')],
  ];
}

function rowOfGap(
  sentence: string,
  days: { from: string | null; to: string | null } | null,
  body: Finding['body'],
  names: ReadonlyMap<string, string>,
): string[] {
  const name = names.get(body ?? '') ?? '';
  return [
    ...['', '', name, sentence, days?.from ?? '', days?.to ?? '', '', '', '', ''],
    ...['nobody known', '', '', body ?? '', ''],
  ];
}

/** What several facts say, each text once. */
function textsOf(facts: readonly GraphEdge[], name: string): string {
  const values = facts.map(({ properties }) => ownValue(properties, name));
  return [...new Set(values.filter((value) => typeof value === 'string'))].join('; ');
}
