import { isOfFamily } from '../../../contract/model/meaning.ts';
import type { Seeds } from '../read-seeds.ts';
import { entityRow } from './entity-row.ts';
import { factRow } from './fact-row.ts';
import type { SeedRows } from './rows.ts';
import { shortNames } from './short-names.ts';
import { passageRows, sourceRow } from './source-rows.ts';

/** The graph's nodes and relationships for a data set. */
export function rowsFromSeeds(seeds: Seeds): SeedRows {
  const dataset = seeds.dataset.id;
  const leaders = new Set(seeds.facts.filter((each) => isOfFamily(each, 'headship')).map(({ from }) => from));
  const shorts = shortNames(seeds.sources);
  return {
    sources: seeds.sources.map((source) => sourceRow(source, shorts.get(source.id) ?? source.id, dataset)),
    passages: seeds.sources.flatMap((source) => passageRows(source, dataset)),
    entities: seeds.entities.map((entity) => entityRow(entity, leaders.has(entity.id), dataset)),
    relationships: seeds.facts.map((fact) => factRow(fact, dataset)),
  };
}
