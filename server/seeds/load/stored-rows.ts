import { kindNames } from '../../../contract/model/kinds.ts';
import { provenTimes } from '../../../contract/model/time/stored.ts';
import type { NodeRow, PassageRow, RelationshipRow, SeedRows } from '../rows/rows.ts';
import type { Run } from './transaction-run.ts';

/** Labels that are ours to set; whoever puts others on a node may keep them there. */
const ours = new Set<string>(['Entity', 'Body', 'Leader', 'Source', 'Passage', ...kindNames]);

/** What a data set holds in the graph. */
export async function readStored(run: Run, dataset: string): Promise<SeedRows> {
  const sources = await run<NodeRow>('stored-sources', { dataset });
  const passages = await run<PassageRow>('stored-passages', { dataset });
  const entities = await run<NodeRow>('stored-entities', { dataset });
  const relationships = await run<RelationshipRow>('stored-relationships', { dataset });
  return {
    sources: sources.map(withOurLabels),
    passages: passages.map(withOurLabels),
    entities: entities.map(withOurLabels).map(withoutProof),
    relationships,
  };
}

function withOurLabels<Row extends NodeRow>(row: Row): Row {
  return { ...row, labels: row.labels.filter((label) => ours.has(label)).sort() };
}

/** What facts prove of an entity is computed from the graph, and no part of its record. */
function withoutProof(row: NodeRow): NodeRow {
  const own = Object.entries(row.properties).filter(([name]) => !provenTimes.includes(name));
  return { ...row, properties: Object.fromEntries(own) };
}
