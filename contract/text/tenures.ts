import type { GraphNode } from '../model/graph.ts';
import type { Tenure, Tenures } from '../model/tenure.ts';
import type { CsvTable } from './csv.ts';
import { describeDate } from './dates.ts';
import type { MarkdownDocument, MarkdownLine, MarkdownSection } from './markdown.ts';
import { named } from './names.ts';
import { citedBy, referencesOf } from './references.ts';
import { describeConcurrentPosts, officeOf, openingOf, subjectThen } from './trace-words.ts';

const heldInWords = { certain: 'certainly', possible: 'possibly' };

/**
 * What a trace answers, in a few words: `Heads of the Commission for External Relations, as of 1978`.
 * @param at EDTF date that was asked about; null for none
 */
export function titleOfTenures(answer: Tenures, at: string | null): string {
  const what = `${answer.side === 'body' ? 'Heads' : 'Posts'} of ${named(subjectThen(answer))}`;
  return at === null ? what : `${what}, as of ${describeDate(at)}`;
}

/** A trace as a table, one tenure a row, in the order of its answer. */
export function tableOfTenures({ tenures, citations }: Tenures): CsvTable {
  return {
    columns: [
      ...['person', 'role', 'body', 'when', 'start', 'end', 'attested', 'held', 'basis', 'sources'],
      ...['rank', 'at the same time', 'person id', 'body id', 'fact id'],
    ],
    rows: tenures.map((tenure) => {
      const { edge, person, body, rank, when, held } = tenure;
      const text = (name: string) => textOf(edge, name);
      return [
        ...[person.name, text('role'), body.name, when, text('start'), text('end'), text('attested')],
        ...[held === null ? '' : heldInWords[held], text('basis')],
        ...[referencesOf(citedBy(edge), citations), rank, describeConcurrentPosts(tenure)],
        ...[person.id, body.id, edge.id],
      ];
    }),
  };
}

/** A trace told with its references: a body’s heads under each of its names, or a person’s posts. */
export function writingOfTenures(answer: Tenures, at: string | null): MarkdownDocument {
  const { side, stages, tenures, findings, citations } = answer;
  const staged = side === 'body' && stages.length > 1;
  const told = staged
    ? stages.map((stage) =>
        section(
          stage,
          linesOf(
            tenures.filter(({ body }) => body.id === stage.id),
            side,
          ),
        ),
      )
    : [{ heading: null, lines: linesOf(tenures, side) }];
  const careful = findings.map(({ sentence }) => ({ text: sentence, citations: [] }));
  return {
    title: titleOfTenures(answer, at),
    about: openingOf(answer, at),
    sections: [
      ...told.filter(({ lines }) => lines.length > 0),
      ...(careful.length === 0 ? [] : [{ heading: 'To be careful about', lines: careful }]),
    ],
    citations,
  };
}

function section({ name }: GraphNode, lines: MarkdownLine[]): MarkdownSection {
  return { heading: name, lines };
}

function linesOf(tenures: readonly Tenure[], side: Tenures['side']): MarkdownLine[] {
  return tenures.map((tenure) => {
    const { edge, person, body, when, held } = tenure;
    const who = side === 'body' ? person.name : body.name;
    const concurrentPosts = describeConcurrentPosts(tenure);
    const told = [
      who,
      officeOf(tenure),
      held && heldInWords[held],
      when || 'time not known',
      concurrentPosts && `at the same time ${concurrentPosts}`,
    ];
    const inferred = textOf(edge, 'basis') === 'inferred' ? ' (inferred)' : '';
    return { text: `${told.filter(Boolean).join(', ')}${inferred}`, citations: citedBy(edge) };
  });
}

function textOf({ properties }: Tenure['edge'], name: string): string {
  const value = properties[name];
  return typeof value === 'string' ? value : '';
}
