import { checkAgainstArticles } from './checks/articles.ts';
import { checkBasis } from './checks/basis.ts';
import { type Borrowed, borrowedBy } from './checks/borrowed.ts';
import { checkCitations } from './checks/citations.ts';
import { checkCountryCode } from './checks/country-code.ts';
import { checkDisputes } from './checks/disputes.ts';
import { checkEnds } from './checks/ends.ts';
import { checkIdentity, checkPassages, checkShortName } from './checks/identities.ts';
import { type KnownRecords, whatIsKnown } from './checks/known.ts';
import { checkLives } from './checks/lives.ts';
import { checkNames } from './checks/names.ts';
import { checkPassagesOfFact } from './checks/passages-of-fact.ts';
import { checkReferences } from './checks/references.ts';
import { checkRepeatedFact } from './checks/repeated-fact.ts';
import { checkSameAs } from './checks/same-as.ts';
import { checkShape } from './checks/shape.ts';
import { checkSpan } from './checks/spans.ts';
import { inReadingOrder, type SeedProblem, SeedsError } from './problem.ts';
import { missingDataset } from './reading/dataset-file.ts';
import { readDocument } from './reading/seed-document.ts';
import type { SeedFile } from './reading/seed-file.ts';
import type { SeedRecord } from './reading/seed-record.ts';
import { type DatasetRecord, datasetShape } from './shapes/dataset.ts';
import type { EntityRecord } from './shapes/entities.ts';
import type { FactRecord } from './shapes/facts.ts';
import type { SourceRecord } from './shapes/sources.ts';

/** A data set as its folder has it, free of problems. */
export interface Seeds {
  dataset: DatasetRecord;
  sources: SourceRecord[];
  entities: EntityRecord[];
  facts: FactRecord[];
  /** Entities of other data sets that its facts and fields point to. */
  borrowed: Borrowed[];
  /** What may be wrong. */
  warnings: SeedProblem[];
}

const checks: ((record: SeedRecord, known: KnownRecords) => SeedProblem[])[] = [
  checkShape,
  checkIdentity,
  checkPassages,
  checkShortName,
  checkEnds,
  checkReferences,
  checkCitations,
  checkSpan,
  checkDisputes,
  checkNames,
  checkBasis,
  checkCountryCode,
  checkSameAs,
  checkRepeatedFact,
  checkLives,
  checkPassagesOfFact,
];

/**
 * Reads the seeds from their files.
 * @param articles the archived texts of the sources, where they are at hand
 * @throws SeedsError with every problem and warning there is, in reading order
 */
export function readSeeds(files: readonly SeedFile[], articles?: ReadonlyMap<string, string>): Seeds {
  const documents = files.map(readDocument);
  const known = whatIsKnown(documents);
  // In a file that is not YAML throughout, what follows the fault may be misread: only the fault is reported.
  const records = documents.filter(({ sound }) => sound).flatMap((document) => document.records);
  const problems: SeedProblem[] = [
    ...missingDataset(files),
    ...documents.flatMap((document) => document.problems),
    ...records.flatMap((record) => checks.flatMap((check) => check(record, known))),
    ...(articles ? checkAgainstArticles(records, known, articles) : []),
  ];
  const inOrder = inReadingOrder(problems);
  if (problems.some(({ warning }) => !warning)) throw new SeedsError(inOrder);
  return { ...seedsFrom(records), borrowed: borrowedBy(records), warnings: inOrder };
}

/** What the records say; each is known to have its shape. */
function seedsFrom(records: readonly SeedRecord[]): Omit<Seeds, 'borrowed' | 'warnings'> {
  const seeds: Pick<Seeds, 'sources' | 'entities' | 'facts'> = { sources: [], entities: [], facts: [] };
  let dataset: unknown;
  for (const record of records) {
    const { data } = record.shaped();
    const { table } = record;
    if (table.holds === 'dataset') dataset = data;
    else if (table.holds === 'sources') seeds.sources.push(data as SourceRecord);
    else if (table.holds === 'facts') seeds.facts.push(data as FactRecord);
    else seeds.entities.push({ kind: table.kind, ...data } as EntityRecord);
  }
  return { dataset: datasetShape.parse(dataset), ...seeds };
}
