import type { Citation } from '../../model/citation.ts';
import type { Tenures } from '../../model/tenure.ts';
import { knownAmong, noteLabels } from '../notes.ts';
import { plainText } from '../plain-text.ts';
import { citedByAll, referencesOf } from '../references.ts';
import type { Table } from '../table.ts';
import { basisText, datesOf, lengthOfGap, officeName, remarksOf } from './cells.ts';
import { headRows, type OfficeRow, standInRows } from './rows.ts';

/** Who held an office as a table: a row for each holder, and one for every time for which none is known. */
export function tableOfOffice(answer: Tenures): Table {
  const rows = [...headRows(answer), ...standInRows(answer)];
  return {
    columns: [
      ...['holder', 'office', 'rank', 'body', 'from', 'to', 'attested', 'length of gap', 'basis', 'caveats'],
      ...['notes', 'sources', 'person id', 'body id', 'fact ids'],
    ],
    rows: rows.map((row) => cellsOf(row, answer.citations)),
  };
}

function cellsOf(row: OfficeRow, citations: readonly Citation[]): string[] {
  if (row.form === 'gap') {
    const { days, body, sentence } = row.gap;
    return [
      ...['No head known', '', '', '', days?.from ?? '', days?.to ?? '', '', lengthOfGap(row.gap) ?? ''],
      ...['', sentence, '', '', '', body ?? '', ''],
    ];
  }
  const { facts, person, body, rank } = row.tenure;
  const dates = (['start', 'end', 'attested'] as const).map((which) => datesOf(facts, which).join('; '));
  const cited = citedByAll(facts);
  const caveats = [...remarksOf(row.tenure), ...row.caveats.map(({ segments }) => plainText(segments))];
  return [
    ...[person.name, officeName(row.tenure), rank, body.name, ...dates, ''],
    ...[basisText(row.tenure), caveats.join(' '), noteLabels(knownAmong(cited, citations))],
    ...[referencesOf(cited, citations), person.id, body.id, facts.map(({ id }) => id).join('; ')],
  ];
}
