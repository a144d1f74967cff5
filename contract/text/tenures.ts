import type { GraphEdge } from '../model/graph.ts';
import type { Segment } from '../model/segment.ts';
import type { RelatedBody, Tenure, Tenures } from '../model/tenure.ts';
import { describeDate } from './dates.ts';
import type { TextDocument } from './document.ts';
import { headingOfFindings } from './findings.ts';
import { nameOfHolding } from './holding.ts';
import { bareName, nameOf } from './names.ts';
import { cited, joined, phrase, sentenceCase } from './phrase.ts';
import { plainText } from './plain-text.ts';
import { citedByAll, referencesOf } from './references.ts';
import { headingOfRelated } from './related-bodies.ts';
import type { Table } from './table.ts';
import { concurrentPostsText, officeOf, openingOf, subjectThen, timeNotKnown } from './trace.ts';

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
      ...['rank', 'at the same time', 'person id', 'body id', 'fact ids'],
    ],
    rows: tenures.map((tenure) => {
      const { facts, person, body, rank, roles, when, holding } = tenure;
      const text = (name: string) => textsOf(facts, name);
      return [
        ...[person.name, roles.join('; '), body.name, when, text('start'), text('end'), text('attested')],
        ...[holding === null ? '' : nameOfHolding(holding).toLowerCase(), text('basis')],
        ...[referencesOf(citedByAll(facts), citations), rank, plainText(concurrentPostsText(tenure))],
        ...[person.id, body.id, facts.map(({ id }) => id).join('; ')],
      ];
    }),
  };
}

/** A trace with its references: a body’s heads under each of its names, or a person’s posts. */
export function documentOfTenures(answer: Tenures, at: string | null): TextDocument {
  const { side, stages, tenures, related, findings, citations } = answer;
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
      { heading: headingOfRelated, lines: related.map(lineOfRelated) },
      { heading: headingOfFindings, lines: findings.map(({ segments }) => segments) },
    ].filter(({ lines }) => lines.length > 0),
    citations,
  };
}

function lineOfRelated({ text, facts }: RelatedBody): Segment[] {
  return cited(sentenceCase(text), citedByAll(facts));
}

function lineOf(tenure: Tenure, side: Tenures['side']): Segment[] {
  const { facts, person, body, when, holding } = tenure;
  const concurrentPosts = concurrentPostsText(tenure);
  const parts = [
    bareName(side === 'body' ? person : body),
    officeOf(tenure),
    holding && nameOfHolding(holding).toLowerCase(),
    when || timeNotKnown,
    concurrentPosts.length > 0 && phrase`at the same time ${concurrentPosts}`,
  ];
  const inferred = textsOf(facts, 'basis') === 'inferred' && ' (inferred)';
  return cited(phrase`${joined(parts, ', ')}${inferred}`, citedByAll(facts));
}

/** What several facts say, each text once. */
function textsOf(facts: readonly GraphEdge[], name: string): string {
  const values = facts.map(({ properties }) => properties[name]);
  return [...new Set(values.filter((value) => typeof value === 'string'))].join('; ');
}
