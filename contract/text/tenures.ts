import type { Segment } from '../model/segment.ts';
import type { Tenure, Tenures } from '../model/tenure.ts';
import { describeDate } from './dates.ts';
import type { TextDocument } from './document.ts';
import { headingOfFindings } from './findings.ts';
import { bareName, nameOf } from './names.ts';
import { cited, joined, phrase } from './phrase.ts';
import { plainText } from './plain-text.ts';
import { citedBy, referencesOf } from './references.ts';
import type { Table } from './table.ts';
import { concurrentPostsText, officeOf, openingOf, subjectThen, timeNotKnown } from './trace.ts';

const holdStatusTexts = { certain: 'certainly', possible: 'possibly' };

/**
 * What a trace answers, in a few words: `Heads of the Commission for External Relations, as of 1978`.
 * @param at EDTF query date; null for none
 */
export function titleOfTenures(answer: Tenures, at: string | null): string {
  const what = `${answer.side === 'body' ? 'Heads' : 'Posts'} of ${plainText(nameOf(subjectThen(answer)))}`;
  return at === null ? what : `${what}, as of ${describeDate(at)}`;
}

/** A trace as a table, one tenure a row, in the order of its answer. */
export function tableOfTenures({ tenures, citations }: Tenures): Table {
  return {
    columns: [
      ...['person', 'role', 'body', 'when', 'start', 'end', 'attested', 'certainty', 'basis', 'sources'],
      ...['rank', 'at the same time', 'person id', 'body id', 'fact id'],
    ],
    rows: tenures.map((tenure) => {
      const { edge, person, body, rank, when, holdStatus } = tenure;
      const text = (name: string) => textOf(edge, name);
      return [
        ...[person.name, text('role'), body.name, when, text('start'), text('end'), text('attested')],
        ...[holdStatus === null ? '' : holdStatusTexts[holdStatus], text('basis')],
        ...[referencesOf(citedBy(edge), citations), rank, plainText(concurrentPostsText(tenure))],
        ...[person.id, body.id, edge.id],
      ];
    }),
  };
}

/** A trace with its references: a body’s heads under each of its names, or a person’s posts. */
export function documentOfTenures(answer: Tenures, at: string | null): TextDocument {
  const { side, stages, tenures, findings, citations } = answer;
  const isStaged = side === 'body' && stages.length > 1;
  const linesOf = (members: readonly Tenure[]) => members.map((tenure) => lineOf(tenure, side));
  const sections = isStaged
    ? stages.map((stage) => ({
        heading: stage.name,
        lines: linesOf(tenures.filter(({ body }) => body.id === stage.id)),
      }))
    : [{ heading: null, lines: linesOf(tenures) }];
  return {
    title: titleOfTenures(answer, at),
    about: openingOf(answer, at),
    sections: [
      ...sections,
      { heading: headingOfFindings, lines: findings.map(({ segments }) => segments) },
    ].filter(({ lines }) => lines.length > 0),
    citations,
  };
}

function lineOf(tenure: Tenure, side: Tenures['side']): Segment[] {
  const { edge, person, body, when, holdStatus } = tenure;
  const concurrentPosts = concurrentPostsText(tenure);
  const parts = [
    bareName(side === 'body' ? person : body),
    officeOf(tenure),
    holdStatus && holdStatusTexts[holdStatus],
    when || timeNotKnown,
    concurrentPosts.length > 0 && phrase`at the same time ${concurrentPosts}`,
  ];
  const inferred = textOf(edge, 'basis') === 'inferred' && ' (inferred)';
  return cited(phrase`${joined(parts, ', ')}${inferred}`, citedBy(edge));
}

function textOf({ properties }: Tenure['edge'], name: string): string {
  const value = properties[name];
  return typeof value === 'string' ? value : '';
}
