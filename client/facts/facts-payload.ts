import type { Citation } from '../../contract/model/citation.ts';
import { ownValue } from '../../contract/model/own-value.ts';
import type { Segment } from '../../contract/model/segment.ts';
import { datedOf } from '../../contract/model/time/stored.ts';
import { headingOfFindings } from '../../contract/text/findings.ts';
import { bareName } from '../../contract/text/names.ts';
import { cited, joined, phrase } from '../../contract/text/phrase.ts';
import { citedBy, referencesOf } from '../../contract/text/references.ts';
import type { Table } from '../../contract/text/table.ts';
import { whenInBrief, whenText } from '../../contract/text/when.ts';
import type { ExportPayload } from '../export/payload.ts';
import { titleOfExport } from '../export/texts.ts';
import { inTime, rowOf } from './fact-rows.ts';
import type { Fact } from './facts.ts';
import type { Note } from './notes.ts';
import { countOfFacts } from './texts.ts';
import type { Scope } from './use-scope.ts';

interface FactsSubject {
  scope: Pick<Scope, 'nodes' | 'edges' | 'citations' | 'subject'>;
  facts: readonly Fact[];
  /** Events of the same years that are not on the canvas. */
  contextEvents: readonly Fact[];
  notes: readonly Note[];
}

/**
 * The facts that the timeline and the table show, in the order of time, to be exported.
 * @param what `Timeline` or `Table`
 * @param at EDTF date that the page is seen on; null for none
 */
export function factsPayload(
  what: string,
  { scope, facts, contextEvents, notes }: FactsSubject,
  at: string | null,
): ExportPayload {
  const { nodes, edges, citations, subject } = scope;
  const title = titleOfExport(what, subject?.name, at);
  const [own, beside] = [ordered(facts), ordered(contextEvents)];
  const remarks = notes.map(({ owner, label, sentence, about }) => ({
    ...{ entity: owner.id, label, sentence },
    facts: about,
  }));
  return {
    title,
    hasImage: what !== 'Table',
    answer: { graph: { nodes, edges }, events: beside.map(({ who }) => who), remarks, citations },
    graph: () => ({ nodes: [...nodes], edges: [...edges], citations: [...citations] }),
    table: () => tableOf(own, beside, citations),
    document: () => ({
      title,
      about: [countOfFacts(own.length)],
      sections: [
        { heading: null, lines: own.map(lineOf) },
        {
          heading: headingOfFindings,
          lines: notes.map(({ segments }) => segments),
        },
        { heading: 'Events in the same years', lines: beside.map(lineOf) },
      ].filter(({ lines }) => lines.length > 0),
      citations,
    }),
  };
}

function ordered(facts: readonly Fact[]): Fact[] {
  return inTime(facts.map((fact) => rowOf(fact, null))).map(({ fact }) => fact);
}

function tableOf(own: readonly Fact[], beside: readonly Fact[], citations: readonly Citation[]): Table {
  const rowsOf = (facts: readonly Fact[], part: string) =>
    facts.map((fact) => {
      const item = fact.edge ?? fact.who;
      const { start = '', end = '', attested = '' } = datedOf(item);
      const { who, what, whom } = rowOf(fact, null).cells;
      return [
        ...[who, what, whom, textOf(fact, 'role'), whenInBrief(item), start, end, attested],
        ...[textOf(fact, 'basis'), referencesOf(citedBy(item), citations), part],
        ...[fact.who.id, fact.whom?.id ?? '', fact.id],
      ];
    });
  return {
    columns: [
      ...[
        'subject',
        'relationship',
        'object',
        'role',
        'when',
        'start',
        'end',
        'attested',
        'basis',
        'sources',
        'part',
      ],
      ...['subject id', 'object id', 'fact id'],
    ],
    rows: [...rowsOf(own, 'canvas'), ...rowsOf(beside, 'same years')],
  };
}

function lineOf(fact: Fact): Segment[] {
  const item = fact.edge ?? fact.who;
  const { what } = rowOf(fact, null).cells;
  const isEvent = fact.type === 'HAPPENED';
  const clause = joined([bareName(fact.who), !isEvent && what, fact.whom && bareName(fact.whom)], ' ');
  const remarks = joined([textOf(fact, 'role'), whenText(item)], ', ');
  return cited(phrase`${clause}${remarks.length > 0 && phrase` (${remarks})`}`, citedBy(item));
}

function textOf({ properties }: Fact, name: string): string {
  const value = ownValue(properties, name);
  return typeof value === 'string' ? value : '';
}
