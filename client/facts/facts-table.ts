import type { Citation } from '../../contract/model/citation.ts';
import { isOwnItem, roleIn } from '../../contract/model/meaning.ts';
import { ownValue } from '../../contract/model/own-value.ts';
import { datedOf } from '../../contract/model/time/stored.ts';
import { propertyColumns } from '../../contract/text/properties.ts';
import { citedBy, citedByAll, referencesOf } from '../../contract/text/references.ts';
import type { Table } from '../../contract/text/table.ts';
import { whenInBrief } from '../../contract/text/when.ts';
import { rowOf } from './fact-rows.ts';
import type { Fact } from './facts.ts';
import type { Note } from './notes.ts';
import type { QueryDate } from './status-then.ts';

const columns = [
  ...['subject', 'relationship', 'object', 'role', 'when', 'start', 'end', 'attested', 'basis', 'sources'],
  ...['part', 'subject id', 'object id', 'fact id'],
];

interface ShownFacts {
  own: readonly Fact[];
  /** Events of the same years that are not on the canvas. */
  beside: readonly Fact[];
  notes: readonly Note[];
  citations: readonly Citation[];
  queryDate: QueryDate | null;
}

/** A fact a row, with how it stands on the query date and the properties of another model; then the caveats. */
export function tableOfShown({ own, beside, notes, citations, queryDate }: ShownFacts): Table {
  const all = [...own, ...beside].map(itemOf);
  const properties = propertyColumns(
    all.filter((item) => !isOwnItem(item)),
    columns,
  );
  const asOf = (text: string) => (queryDate ? [text] : []);
  const rowsOf = (facts: readonly Fact[], part: string) =>
    facts.map((fact) => {
      const item = itemOf(fact);
      const { start = '', end = '', attested = '' } = datedOf(item);
      const { who, what, whom, asOf: status } = rowOf(fact, queryDate).cells;
      return [
        ...[who, what, whom, (fact.edge && roleIn(fact.edge)) ?? '', whenInBrief(item), start, end, attested],
        ...[textOf(fact, 'basis'), referencesOf(citedBy(item), citations), part],
        ...[fact.who.id, fact.whom?.id ?? '', fact.id, ...asOf(status), ...properties.cellsOf(item)],
      ];
    });
  const byId = new Map(own.map((fact) => [fact.id, itemOf(fact)]));
  const caveats = notes.map(({ owner, label, sentence, about }) => {
    const sources = citedByAll(about.flatMap((id) => byId.get(id) ?? []));
    return [
      ...[owner.name, label, '', '', sentence, '', '', '', '', referencesOf(sources, citations)],
      ...['caveat', owner.id, '', about.join('; '), ...asOf(''), ...properties.names.map(() => '')],
    ];
  });
  return {
    columns: [...columns, ...asOf('as of'), ...properties.names],
    rows: [...rowsOf(own, 'canvas'), ...caveats, ...rowsOf(beside, 'same years')],
  };
}

/** What bears the dates and sources of a fact. */
export function itemOf({ edge, who }: Fact) {
  return edge ?? who;
}

/** A property of a fact where it is text. */
function textOf({ properties }: Fact, name: string): string {
  const value = ownValue(properties, name);
  return typeof value === 'string' ? value : '';
}
