import { z } from 'zod';
import { kindNames } from '../../../contract/model/kinds.ts';
import { ownValue } from '../../../contract/model/own-value.ts';
import { relationshipTypes } from '../../../contract/model/relationship-types.ts';
import { kindOfRecord, whatIsKnown } from '../checks/known.ts';
import { readDocument } from '../reading/seed-document.ts';
import type { SeedFile } from '../reading/seed-file.ts';
import { references } from '../shapes/references.ts';
import { shapeOf } from '../shapes/shape-of.ts';
import { type SeedTable, tables } from '../tables.ts';

/** As much of a JSON Schema as is changed here. */
interface ObjectSchema {
  properties: Record<string, Record<string, unknown>>;
}

/** The one schema that changes with the data: the ids to choose from. */
const idsFile = 'ids.schema.json';

/**
 * The JSON Schema of every file of the seeds, by its path: `facts/headships.schema.json`. They refer to one more,
 * which lists the ids that the seeds hold, so that an editor completes them.
 */
export function jsonSchemas(files: readonly SeedFile[]): Map<string, string> {
  const schemas = [...tables].map(([path, table]): [string, object] => [
    path.replace('.yaml', '.schema.json'),
    schemaOf(table),
  ]);
  return new Map(
    [...schemas, [idsFile, idsSchema(files)] as const].map(([path, schema]) => [
      path,
      `${JSON.stringify(schema, undefined, 2)}\n`,
    ]),
  );
}

function idsSchema(files: readonly SeedFile[]): object {
  const { entities, facts, passages } = whatIsKnown(files.map(readDocument));
  const some = (values: Iterable<string>) => ({ enum: [...values].sort() });
  const ofKind = kindNames.map((kind) => [
    kind,
    some([...entities].filter(([, record]) => kindOfRecord(record) === kind).map(([id]) => id)),
  ]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $defs: { ...Object.fromEntries(ofKind), facts: some(facts.keys()), passages: some(passages.keys()) },
  };
}

function schemaOf(table: SeedTable): object {
  if (table.holds === 'dataset') return z.toJSONSchema(shapeOf(table), { io: 'input' });
  const list = z.toJSONSchema(z.array(shapeOf(table)), { io: 'input' });
  const { properties } = list.items as unknown as ObjectSchema;
  for (const [field, values] of Object.entries(choices(table))) {
    const { description } = ownValue(properties, field) ?? {};
    Object.assign(properties, { [field]: { description, ...values } });
  }
  return list;
}

/** What fields may hold, as far as the seeds themselves say it. */
function choices(table: Exclude<SeedTable, { holds: 'dataset' }>): Record<string, object> {
  if (table.holds === 'sources') return {};
  const cite = { ...listOf('passages'), minItems: 1 };
  if (table.holds === 'entities') {
    const fields = Object.entries(references[table.kind] ?? {});
    return {
      cite,
      ...Object.fromEntries(fields.map(([field, kind]) => [field, idOf(kind === 'any' ? kind : [kind])])),
    };
  }
  const ends = (end: 'from' | 'to') => {
    const allowed = table.types.map((type) => relationshipTypes[type][end]);
    return idOf(allowed.includes('any') ? 'any' : [...new Set(allowed.flat())]);
  };
  return { type: { enum: table.types }, from: ends('from'), to: ends('to'), cite, disputes: listOf('facts') };
}

function idOf(kinds: readonly string[] | 'any'): object {
  const ofAnotherDataset = { type: 'string', pattern: '^[a-z0-9-]+/[a-z0-9-]+$' };
  return { anyOf: [...(kinds === 'any' ? kindNames : kinds).map(reference), ofAnotherDataset] };
}

function listOf(what: string): object {
  return { type: 'array', uniqueItems: true, items: reference(what) };
}

function reference(what: string): object {
  return { $ref: `../${idsFile}#/$defs/${what}` };
}
