import { int } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFixture } from './served-fixture.ts';

const members = 60_000;
/** As many as one transaction may take memory for. */
const batch = 5_000;
/** Those whom the small graph has already. */
const namedMembers = 2;
const served = serveFixture({ fixture: 'offices', owner: 'crowd', profile: 'built-in' });

describe('a body with sixty thousand members', () => {
  beforeAll(async () => {
    for (let from = 1; from < members; from += batch) {
      await served.driver.executeQuery(
        `MATCH (body:Entity {id: 'crowd-board'})
         UNWIND range($from, $from + $batch - 1) AS number
         CREATE (:Entity:Person {id: 'crowd-' + number, name: 'Member'})-[:MEMBER_OF {id: 'crowd-in-' + number}]->(body)`,
        { from: int(from), batch: int(batch) },
      );
    }
  });
  afterAll(async () => {
    for (let left = members; left > 0; left -= batch) {
      await served.driver.executeQuery(
        "MATCH (member:Person {name: 'Member'}) WITH member LIMIT $batch DETACH DELETE member",
        { batch: int(batch) },
      );
    }
  });

  test('is shown a few at a time, and counted', async () => {
    const address = '/entities/crowd-board/neighbours?type=MEMBER_OF&limit=20';
    const first = (await served.get(address)).body;
    const { body: next } = await served.get(`${address}&cursor=${first.nextCursor}`);
    const ids = [first, next].flatMap(({ graph }) => graph.nodes.map(({ id }: { id: string }) => id));
    expect(new Set(ids).size).toBe(1 + 20 + 20);
    for (const { shown, total, truncated } of [first, next]) {
      expect({ shown, total, truncated }).toEqual({
        shown: 20,
        total: members + namedMembers,
        truncated: true,
      });
    }
  });
});
