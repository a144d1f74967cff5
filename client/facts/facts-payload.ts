import { isOwnItem, roleIn } from '../../contract/model/meaning.ts';
import type { Segment } from '../../contract/model/segment.ts';
import { headingOfFindings } from '../../contract/text/findings.ts';
import { bareName } from '../../contract/text/names.ts';
import { cited, joined, phrase } from '../../contract/text/phrase.ts';
import { propertiesText } from '../../contract/text/properties.ts';
import { citedBy } from '../../contract/text/references.ts';
import { whenText } from '../../contract/text/when.ts';
import type { ExportPayload } from '../export/payload.ts';
import { titleOfExport } from '../export/texts.ts';
import { inTime, rowOf } from './fact-rows.ts';
import type { Fact } from './facts.ts';
import { itemOf, tableOfShown } from './facts-table.ts';
import type { Note } from './notes.ts';
import type { QueryDate } from './status-then.ts';
import { countOfFacts } from './texts.ts';
import type { Scope } from './use-scope.ts';

interface FactsSubject {
  scope: Pick<Scope, 'nodes' | 'edges' | 'citations' | 'subject'>;
  facts: readonly Fact[];
  /** Events of the same years that are not on the canvas. */
  contextEvents: readonly Fact[];
  notes: readonly Note[];
  /** Lives that facts prove to meet the query date; the table lists them. */
  proven: readonly Fact[];
  queryDate: QueryDate | null;
}

/**
 * The facts that the timeline and the table show, in the order of time, to be exported.
 * @param what `Timeline` or `Table`
 * @param at EDTF date that the page is seen on; null for none
 */
export function factsPayload(
  what: string,
  { scope, facts, contextEvents, notes, proven, queryDate }: FactsSubject,
  at: string | null,
): ExportPayload {
  const { nodes, edges, citations, subject } = scope;
  const title = titleOfExport(what, subject?.name, at);
  const own = ordered(what === 'Table' ? [...facts, ...proven] : facts);
  const beside = ordered(contextEvents);
  const remarks = notes.map(({ owner, label, sentence, about }) => ({
    ...{ entity: owner.id, label, sentence },
    facts: about,
  }));
  return {
    title,
    hasImage: what !== 'Table',
    answer: { graph: { nodes, edges }, events: beside.map(({ who }) => who), remarks, citations },
    graph: () => ({
      nodes: [...nodes, ...beside.map(({ who }) => who)],
      edges: [...edges],
      citations: [...citations],
    }),
    table: () => tableOfShown({ own, beside, notes, citations, queryDate }),
    document: () => ({
      title,
      about: [countOfFacts(own.length)],
      sections: [
        { heading: null, lines: own.map((fact) => lineOf(fact, queryDate)) },
        {
          heading: headingOfFindings,
          lines: notes.map(({ segments }) => segments),
        },
        { heading: 'Events in the same years', lines: beside.map((fact) => lineOf(fact, queryDate)) },
      ].filter(({ lines }) => lines.length > 0),
      citations,
    }),
  };
}

function ordered(facts: readonly Fact[]): Fact[] {
  return inTime(facts.map((fact) => rowOf(fact, null))).map(({ fact }) => fact);
}

function lineOf(fact: Fact, queryDate: QueryDate | null): Segment[] {
  const item = itemOf(fact);
  const { what, asOf } = rowOf(fact, queryDate).cells;
  const isEvent = fact.type === 'HAPPENED';
  const clause = joined([bareName(fact.who), !isEvent && what, fact.whom && bareName(fact.whom)], ' ');
  const remarks = joined([(fact.edge && roleIn(fact.edge)) ?? '', whenText(item), asOf], ', ');
  const properties = isOwnItem(item) ? '' : propertiesText(item);
  const further = properties !== '' && `: ${properties}`;
  return cited(phrase`${clause}${remarks.length > 0 && phrase` (${remarks})`}${further}`, citedBy(item));
}
