import { kindNames } from '../../../contract/model/kinds.ts';
import { provenTimes } from '../../../contract/model/time/stored.ts';
import type { NodeRow, PassageRow, RelationshipRow, SeedRows } from '../rows/rows.ts';
import type { SeedChanges } from './changes.ts';
import { comparison, type Difference } from './difference.ts';
import type { Run } from './transaction-run.ts';

/** Labels that are ours to set; whoever puts others on a node may keep them there. */
const ours = new Set<string>(['Entity', 'Body', 'Leader', 'Source', 'Passage', ...kindNames]);

/** What has to be done to make what a data set holds in the graph into what is wanted; read row by row. */
export async function compareWithStored(
  run: Pick<Run, 'each'>,
  wanted: SeedRows,
  dataset: string,
): Promise<SeedChanges> {
  return {
    sources: await compare<NodeRow>('stored-sources', wanted.sources, withOurLabels),
    passages: await compare<PassageRow>('stored-passages', wanted.passages, withOurLabels),
    entities: await compare<NodeRow>('stored-entities', wanted.entities, (row) =>
      withoutProof(withOurLabels(row)),
    ),
    relationships: await compare<RelationshipRow>('stored-relationships', wanted.relationships, (row) => row),
  };

  async function compare<Row extends NodeRow | PassageRow | RelationshipRow>(
    statement: string,
    rows: readonly Row[],
    recordOf: (row: Row) => Row,
  ): Promise<Difference<Row>> {
    const compared = comparison(rows);
    for await (const row of run.each<Row>(statement, { dataset })) compared.stored(recordOf(row));
    return compared.difference();
  }
}

function withOurLabels<Row extends NodeRow>(row: Row): Row {
  return { ...row, labels: row.labels.filter((label) => ours.has(label)).sort() };
}

/** What facts prove of an entity is computed from the graph, and no part of its record. */
function withoutProof(row: NodeRow): NodeRow {
  const own = Object.entries(row.properties).filter(([name]) => !provenTimes.includes(name));
  return { ...row, properties: Object.fromEntries(own) };
}
