import { expect, test } from 'vitest';
import { chooseJava, type Java, majorOf } from '../../../../../server/database/local/choose-java.ts';

const java = (version: string, home = `/opt/java-${version}`): Java => ({ home, version });

test.each([
  ['1.8.0_402', 8],
  ['11.0.22', 11],
  ['17', 17],
  ['21.0.2', 21],
  ['25.0.3+9', 25],
  ['26-ea', 26],
])('Java %s is Java %i', (version, major) => {
  expect(majorOf(java(version))).toBe(major);
});

test.each([
  { found: ['17.0.15', '25.0.3'], takes: '25.0.3', neo4j: '2026.09.0' },
  { found: ['25.0.3', '17.0.15'], takes: '25.0.3', neo4j: '2026.09.0' },
  { found: ['21.0.2', '21.0.10', '21.0.9'], takes: '21.0.10', neo4j: '2026.09.0' },
  { found: ['11.0.22', '20.0.1', '17.0.15'], takes: '20.0.1', neo4j: '5.26.24' },
  { found: ['1.8.0_402', '17'], takes: '17', neo4j: '5.26.24' },
])('of $found the newest, $takes, runs Neo4j $neo4j', ({ found, takes, neo4j }) => {
  const choice = chooseJava(found.map((version) => java(version)));
  expect([choice?.java.version, choice?.release.version]).toEqual([takes, neo4j]);
});

test('of two equal ones the first counts, which is that of JAVA_HOME', () => {
  const chosen = chooseJava([java('25.0.3', '/home/me/java'), java('25.0.3', '/usr/lib/jvm/java')]);
  expect(chosen?.java.home).toBe('/home/me/java');
});

test('one that is asked for is taken although a newer one is there', () => {
  const choice = chooseJava([java('17.0.15'), java('25.0.3')], 17);
  expect([choice?.java.version, choice?.release.version]).toEqual(['17.0.15', '5.26.24']);
});

test.each([[[]], [['11.0.22', '1.8.0_402']]])('%j are not enough', (found) => {
  expect(chooseJava(found.map((version) => java(version)))).toBeUndefined();
});
