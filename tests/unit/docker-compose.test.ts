import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { containerEnvironment, neo4jImage } from '../integration/database/neo4j-container.ts';

const file = join(import.meta.dirname, '../../docker-compose.yml');
const { services } = parse(await readFile(file, 'utf8'));

test('the container runs the Neo4j and the settings of the local one', () => {
  const { NEO4J_AUTH, ...settings } = services.neo4j.environment;
  expect({ image: services.neo4j.image, settings }).toEqual({
    image: neo4jImage,
    settings: containerEnvironment(),
  });
  expect(NEO4J_AUTH).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?/);
});

test('the container is reached from this machine only, and over Bolt only', () => {
  expect(services.neo4j.ports).toEqual([expect.stringMatching(/^127\.0\.0\.1:.*:7687$/)]);
});
