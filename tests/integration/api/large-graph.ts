import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import type { Driver } from 'neo4j-driver';

/** Nodes that one statement makes; each is related to five others of them. */
const step = 2_000;

/** Makes a graph of entities with five relationships each, whose ids begin with `large-`. */
export async function buildLargeGraph(driver: Driver, nodes: number): Promise<void> {
  for (let from = 0; from < nodes; from += step) {
    await driver.executeQuery(
      `UNWIND range($from, $from + $step - 1) AS number
       CREATE (node:Entity:Large {id: 'large-' + reverse(toString(number)), summary: 'Number ' + number})
       WITH collect(node) AS all
       UNWIND range(0, $step - 1) AS index
       UNWIND [1, 7, 13, 29, 51] AS distance
       WITH all[index] AS one, all[(index + distance) % $step] AS other, $from + index AS number, distance
       CREATE (one)-[:MET {id: 'large-met-' + number + '-' + distance, summary: 'They met.', start: '1950'}]->(other)`,
      { from: BigInt(from), step: BigInt(step) },
    );
  }
}

/** In many statements, as one would neither fit into memory nor end in time on a busy machine. */
export async function removeLargeGraph(driver: Driver): Promise<void> {
  for (let removed = 1n; removed > 0n; ) {
    const { records } = await driver.executeQuery(
      'MATCH (node:Large) WITH node LIMIT 2000 DETACH DELETE node RETURN count(*) AS removed',
    );
    removed = records[0]?.get('removed');
  }
}

/** The beginning of an answer; its body is read as far as somebody reads it. */
export async function answerTo(address: string): Promise<IncomingMessage> {
  const [response] = (await once(get(address), 'response')) as [IncomingMessage];
  return response;
}

/** Reads all that comes; whether that was all there is. */
export async function restOf(response: IncomingMessage): Promise<{ text: string; complete: boolean }> {
  let text = '';
  try {
    for await (const chunk of response) text += chunk;
  } catch {
    // That it broke off is what is asked.
  }
  return { text, complete: response.complete };
}
