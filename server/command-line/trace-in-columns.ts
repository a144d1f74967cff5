import type { Tenure, Tenures } from '../../contract/routes/tenures.ts';
import { citedBy } from '../../contract/writing/references.ts';
import { titleOfTenures } from '../../contract/writing/tenures.ts';
import { whenInBrief } from '../../contract/writing/when.ts';
import { aligned, printable } from './printing.ts';

/**
 * A trace for a terminal: a table, what to be careful about, and the passages by the numbers in the table.
 * @param at EDTF date that was asked about; null for none
 */
export function traceInColumns(answer: Tenures, at: string | null): string {
  const { side, tenures, findings } = answer;
  const cited = new Set(tenures.flatMap(({ edge }) => citedBy(edge)));
  const sources = answer.citations.filter(({ id }) => cited.has(id));
  const numbers = new Map(sources.map(({ id }, index) => [id, `[${index + 1}]`]));
  const nobody = side === 'body' ? 'Nobody is known.\n' : 'No post is known.\n';
  return [
    `${printable(titleOfTenures(answer, at))}\n`,
    tenures.length > 0 ? tableOf(answer, numbers) : nobody,
    listed(
      'To be careful about',
      findings.map(({ sentence }) => `- ${sentence}`),
    ),
    listed(
      'Sources',
      sources.map(
        ({ id, source, paragraph }) => `${numbers.get(id)} ${source.title}, paragraph ${paragraph}`,
      ),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function tableOf({ side, stages, tenures }: Tenures, numbers: ReadonlyMap<string, string>): string {
  const columns = ['when', 'held', side === 'body' ? 'who' : 'what', 'as', 'under the name', 'source'];
  const rows = tenures.map(({ edge, person, body, held }: Tenure) => [
    whenInBrief(edge) || 'time not known',
    held ?? '',
    side === 'body' ? person.name : body.name,
    typeof edge.properties.role === 'string' ? edge.properties.role : '',
    side === 'body' && stages.length > 1 ? body.name : '',
    citedBy(edge)
      .map((id) => numbers.get(id) ?? '')
      .join(''),
  ]);
  return aligned(columns, rows);
}

function listed(heading: string, lines: readonly string[]): string {
  return lines.length > 0 ? `${heading}\n${lines.map((line) => `  ${printable(line)}\n`).join('')}` : '';
}
