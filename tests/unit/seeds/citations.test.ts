import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { Articles } from '../../../server/seeds/archive/articles.ts';
import { wordsOf } from '../../../server/seeds/archive/words.ts';
import { readDocument } from '../../../server/seeds/reading/seed-document.ts';
import { readSeedFiles } from '../../../server/seeds/reading/seed-file.ts';
import type { SeedRecord } from '../../../server/seeds/reading/seed-record.ts';

/** Where the archived articles are, which are not part of the project. */
const archive = join(import.meta.dirname, '../../../../shared/sources');

/** From so many words on, a summary counts as copied. */
const tooManyWords = 8;

let records: SeedRecord[];
let articles: Articles;
beforeAll(async () => {
  const files = await readSeedFiles(join(import.meta.dirname, '../../../seeds'));
  records = files.flatMap((file) => readDocument(file).records);
  articles = new Articles(
    new Map(those('sources').map((source) => [String(source.fields.id), archived(source.text('archive'))])),
  );
});

const archived = (file: string | undefined) =>
  file && existsSync(join(archive, file)) ? readFileSync(join(archive, file), 'utf8') : '';
const those = (holds: 'sources' | 'entities' | 'facts') =>
  records.filter(({ table }) => table.holds === holds);
const cited = (record: SeedRecord) => record.list('cite').map(String);
const namesOf = (entity: SeedRecord) => [
  String(entity.fields.name),
  ...entity.list('names').map((other) => (other as { name: string }).name),
];

/** `entities/people.yaml:12  what is wrong`, for each place where something is. */
function amiss(record: SeedRecord, message: string, ...path: PropertyKey[]): string {
  const { file, line } = record.at(...path);
  return `${file}:${line}  ${message}`;
}

describe.skipIf(!existsSync(archive))(
  `the articles in ${archive} (left out where that folder is absent)`,
  () => {
    test('every source has its archived text, and every passage some words', () => {
      const empty = those('sources').flatMap((source) =>
        source.list('passages').flatMap((passage, index) => {
          const id = `${source.text('id')}:${(passage as { paragraph: number }).paragraph}`;
          return wordsOf(articles.paragraph(id)).length > 0
            ? []
            : [amiss(source, `${id} is an empty paragraph`, 'passages', index)];
        }),
      );
      expect(those('sources').length).toBeGreaterThan(1);
      expect(empty).toEqual([]);
    });

    test('every entity is named in a paragraph that it cites', () => {
      const unnamed = those('entities')
        .filter((entity) => !articles.name(namesOf(entity), cited(entity)))
        .map((entity) =>
          amiss(entity, `${cited(entity).join(', ')}: no mention of ${namesOf(entity).join(' / ')}`, 'id'),
        );
      expect(unnamed).toEqual([]);
    });

    test('one end of every fact is named in a paragraph that it cites', () => {
      const entities = new Map(those('entities').map((entity) => [entity.text('id'), entity]));
      const unnamed = those('facts')
        .filter((fact) => {
          const ends = ['from', 'to'].flatMap((end) => entities.get(fact.text(end)) ?? []);
          return !articles.name(ends.flatMap(namesOf), cited(fact));
        })
        .map((fact) =>
          amiss(
            fact,
            `${cited(fact).join(', ')}: no mention of ${fact.text('from')} or ${fact.text('to')}`,
            'id',
          ),
        );
      expect(unnamed).toEqual([]);
    });

    test('what we write is in our own words', () => {
      const copied = records.flatMap((record) =>
        textsOf(record).flatMap(({ text, path }) =>
          articles.copied(text, tooManyWords).map((run) => amiss(record, `copied: "${run}"`, ...path)),
        ),
      );
      expect(copied).toEqual([]);
    });
  },
);

function textsOf(record: SeedRecord): { text: string; path: PropertyKey[] }[] {
  const own = ['summary', 'why', 'role'].map((field) => ({ text: record.text(field), path: [field] }));
  const passages = record.list('passages').map((passage, index) => ({
    text: (passage as { summary?: string }).summary,
    path: ['passages', index, 'summary'],
  }));
  return [...own, ...passages].filter(
    (each): each is { text: string; path: string[] } => each.text !== undefined,
  );
}
