import type { GraphNode } from '../graph.ts';
import type { Tenure, Tenures } from '../routes/tenures.ts';
import { dateInWords } from '../time/words.ts';
import type { Table } from './csv.ts';
import type { Line, Section, Writing } from './markdown.ts';
import { citedBy, referencesOf } from './references.ts';

const heldInWords = { certain: 'certainly', possible: 'possibly' };

/**
 * What a trace answers, in a few words: `Heads of Commission for External Relations, as of 1978`.
 * @param at EDTF date that was asked about; null for none
 */
export function titleOfTenures({ subject, side }: Tenures, at: string | null): string {
  const what = side === 'body' ? `Heads of ${subject.name}` : `Posts of ${subject.name}`;
  return at === null ? what : `${what}, as of ${dateInWords(at)}`;
}

/** A trace as a table, one tenure a row, in the order of its answer. */
export function tableOfTenures({ tenures, citations }: Tenures): Table {
  return {
    columns: [
      ...['person', 'role', 'body', 'when', 'start', 'end', 'attested', 'held', 'basis', 'sources'],
      ...['person id', 'body id', 'fact id'],
    ],
    rows: tenures.map(({ edge, person, body, when, held }) => {
      const text = (name: string) => textOf(edge, name);
      return [
        ...[person.name, text('role'), body.name, when, text('start'), text('end'), text('attested')],
        ...[held === null ? '' : heldInWords[held], text('basis')],
        ...[referencesOf(citedBy(edge), citations), person.id, body.id, edge.id],
      ];
    }),
  };
}

/** A trace told with its references: a body’s heads under each of its names, or a person’s posts. */
export function writingOfTenures(answer: Tenures, at: string | null): Writing {
  const { side, stages, tenures, findings, citations, subject } = answer;
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
  const nobody =
    side === 'body'
      ? `No source here says who was in charge of ${subject.name}.`
      : `No source here names a post of ${subject.name}.`;
  const careful = findings.map(({ sentence }) => ({ text: sentence, citations: [] }));
  return {
    title: titleOfTenures(answer, at),
    about: tenures.length === 0 ? [nobody] : [],
    sections: [
      ...told.filter(({ lines }) => lines.length > 0),
      ...(careful.length === 0 ? [] : [{ heading: 'To be careful about', lines: careful }]),
    ],
    citations,
  };
}

function section({ name }: GraphNode, lines: Line[]): Section {
  return { heading: name, lines };
}

function linesOf(tenures: readonly Tenure[], side: Tenures['side']): Line[] {
  return tenures.map(({ edge, person, body, when, held }) => {
    const who = side === 'body' ? person.name : body.name;
    const told = [who, textOf(edge, 'role'), held && heldInWords[held], when || 'time not known'];
    const inferred = textOf(edge, 'basis') === 'inferred' ? ' (inferred)' : '';
    return { text: `${told.filter(Boolean).join(', ')}${inferred}`, citations: citedBy(edge) };
  });
}

function textOf({ properties }: Tenure['edge'], name: string): string {
  const value = properties[name];
  return typeof value === 'string' ? value : '';
}
