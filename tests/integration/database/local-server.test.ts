import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { neo4jReleases } from '../../../server/database/local/neo4j-release.ts';
import { processesOn } from '../../database-processes.ts';
import { ask } from './ask.ts';
import { listenersOf } from './listeners.ts';
import { hasJava, ownSettings, provideLocally } from './local-setup.ts';
import { opensOthersGraphs } from './others-graphs.ts';

const answering = `CALL dbms.components() YIELD name, versions, edition
WITH name, versions, edition WHERE name = 'Neo4j Kernel' RETURN versions, edition`;

describe.each([
  { java: 25, version: '2026.09.0', line: '2026' },
  { java: 21, version: '2026.09.0', line: '2026' },
  { java: 17, version: '5.26.24', line: '5' },
])('Neo4j $version on Java $java', ({ java, version, line }) => {
  test.skipIf(!hasJava(java))(`answers (needs Java ${java})`, { timeout: 240_000 }, async () => {
    const settings = await ownSettings();
    const database = await provideLocally(settings, java);
    const home = join(settings.dataDir, `neo4j-${line}`);
    expect(database).toMatchObject({
      uri: expect.stringMatching(/^bolt:\/\/127\.0\.0\.1:\d+$/),
      username: 'neo4j',
      database: 'neo4j',
      origin: 'local',
      ours: true,
      description: `Neo4j ${version} in ${home}`,
    });
    expect(await ask(database, answering)).toEqual([[[version], 'community']]);

    const { server } = await processesOn(settings.dataDir);
    const { host } = new URL(database.uri);
    expect(await listenersOf(server[0]?.pid ?? 0)).toEqual(process.platform === 'linux' ? [host] : []);
    // What a fetch says of its progress counts on it.
    const [, lib = ''] = / -cp (.+)\/\* /.exec(server[0]?.command ?? '') ?? [];
    expect(await readdir(lib)).toHaveLength(
      neo4jReleases.find((release) => release.version === version)?.jars ?? 0,
    );
    await keepsItsPassword(home, database.password);
    await finds(database);
    await takesManyAtOnce(database);
    await refusesWhatReachesOut(database);
    await opensOthersGraphs(database);

    await database.stop();
    expect(await processesOn(settings.dataDir)).toEqual({ server: [], supervisor: [] });
  });
});

/** In one file that only its owner can read, and nowhere where others could: a command line, a log. */
async function keepsItsPassword(home: string, password: string | undefined): Promise<void> {
  const file = join(home, 'password');
  expect(await readFile(file, 'utf8')).toBe(password);
  expect(((await stat(file)).mode & 0o777).toString(8)).toBe('600');
  const { server, supervisor } = await processesOn(join(home, '..'));
  expect([server.length, supervisor.length]).toEqual([1, 1]);
  expect(JSON.stringify([server, supervisor])).not.toContain(password);
  for (const log of ['console.log', 'neo4j.log', 'debug.log']) {
    expect(await readFile(join(home, 'logs', log), 'utf8')).not.toContain(password);
  }
}

/** The full-text index that search rests on works under the restrictions. */
async function finds(database: Parameters<typeof ask>[0]): Promise<void> {
  await ask(
    database,
    `CREATE FULLTEXT INDEX names FOR (person:Person) ON EACH [person.name]
     OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-folding'}}`,
  );
  await ask(database, 'CALL db.awaitIndexes(30)');
  await ask(database, 'CREATE (:Person {name: $name})', { name: 'Xuân Thủy' });
  expect(
    await ask(
      database,
      `CALL db.index.fulltext.queryNodes('names', 'xuan thuy') YIELD node RETURN node.name`,
    ),
  ).toEqual([['Xuân Thủy']]);
}

/** One transaction of several thousand nodes and edges stays within the memory that a transaction may take. */
async function takesManyAtOnce(database: Parameters<typeof ask>[0]): Promise<void> {
  const rows = Array.from({ length: 8000 }, (_, id) => ({
    id,
    summary: 'A summary of some length. '.repeat(8),
  }));
  expect(
    await ask(
      database,
      `UNWIND $rows AS row CREATE (a:Many {id: row.id, summary: row.summary})-[:NEXT {summary: row.summary}]->(:Many)
       RETURN count(*)`,
      { rows },
    ),
  ).toEqual([[8000]]);
}

async function refusesWhatReachesOut(database: Parameters<typeof ask>[0]): Promise<void> {
  const refused = async (statement: string) => {
    const answer = ask(database, statement).then(
      (rows) => `answered ${JSON.stringify(rows)}`,
      () => 'refused',
    );
    expect([statement, await answer]).toEqual([statement, 'refused']);
  };
  await refused(`LOAD CSV FROM 'file:///etc/hostname' AS row RETURN row`);
  await refused(`LOAD CSV FROM 'http://127.0.0.1:1/' AS row RETURN row`);
}
