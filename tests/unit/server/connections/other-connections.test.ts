import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Entry } from '../../../../server/connections/file/entry.ts';
import { parseConnections } from '../../../../server/connections/file/parse-connections.ts';
import type { ClosableConnection } from '../../../../server/connections/open-entry.ts';
import { otherConnections } from '../../../../server/connections/other-connections.ts';

const entry = (id: string, port = 1) => `${id}:\n  uri: bolt://x:${port}\n`;

/** A pool over a file that says whatever it is told to, with what it opened and closed in order. */
function pool(limits: Partial<Parameters<typeof otherConnections>[2]> = {}) {
  const said = { text: '', fails: false };
  const events: string[] = [];
  async function open(id: string, { uri }: Entry): Promise<ClosableConnection> {
    const name = `${id} ${uri}`;
    events.push(`open ${name}`);
    await pause(5);
    if (said.fails) throw new Error(`${id} is gone`);
    const close = async () => void events.push(`close ${name}`);
    return { close } as unknown as ClosableConnection;
  }
  const read = async () => parseConnections('connections.yaml', said.text, {});
  const others = otherConnections({ path: '/connections.yaml', read }, open, {
    ...{ maxOpen: 2, idleMs: 60_000, failureMs: 40 },
    ...limits,
  });
  return { said, events, others };
}

it('opens a database once for all who ask, and closes it when nobody has asked for some time', async () => {
  const { said, events, others } = pool({ idleMs: 20 });
  said.text = entry('a');
  const stateOf = async () => (await others.list()).connections[0]?.state;
  const both = Promise.all([others.take('a'), others.take('a')]);
  expect(await stateOf()).toBe('closed');
  const [one, two] = await both;
  expect(await stateOf()).toBe('open');
  one.release();
  one.release();
  await pause(40);
  expect(events).toEqual(['open a bolt://x:1']);
  two.release();
  await pause(40);
  expect(events).toEqual(['open a bolt://x:1', 'close a bolt://x:1']);
  (await others.take('a')).release();
  expect(events.at(-1)).toBe('open a bolt://x:1');
});

it('one that cannot be opened is tried once for all who ask, and again after a moment', async () => {
  const { said, events, others } = pool();
  Object.assign(said, { text: entry('a') + entry('b'), fails: true });
  const failures = () => Promise.allSettled([others.take('a'), others.take('a')]);
  expect((await failures()).map((each) => each.status)).toEqual(['rejected', 'rejected']);
  await expect(others.take('a')).rejects.toThrow('a is gone');
  expect(events).toEqual(['open a bolt://x:1']);
  const { connections } = await others.list();
  expect(connections.map(({ id, state, problem }) => [id, state, problem])).toEqual([
    ['a', 'failed', 'a is gone'],
    ['b', 'closed', null],
  ]);
  said.fails = false;
  await pause(50);
  await others.take('a');
  expect((await others.list()).connections[0]).toMatchObject({ state: 'open', problem: null });
});

it('one whose entry changes is opened anew, and closed once those are done who still use it', async () => {
  const { said, events, others } = pool();
  said.text = entry('a');
  const before = await others.take('a');
  said.text = entry('a', 2);
  (await others.take('a')).release();
  expect(events).toEqual(['open a bolt://x:1', 'open a bolt://x:2']);
  before.release();
  await pause(1);
  expect(events.at(-1)).toBe('close a bolt://x:1');
  said.text = '';
  await others.list();
  await pause(1);
  expect(events.at(-1)).toBe('close a bolt://x:2');
  await expect(others.take('a')).rejects.toThrow('There is no connection “a” here.');
});

it('only so many are open at once: the one that was used longest ago gives way, one in use does not', async () => {
  const { said, events, others } = pool();
  said.text = ['a', 'b', 'c'].map((id) => entry(id)).join('');
  await others.take('a');
  const b = await others.take('b');
  await expect(others.take('c')).rejects.toThrow('2 databases are being asked at once.');
  b.release();
  await others.take('c');
  await pause(1);
  expect(events.slice(2)).toEqual(['open c bolt://x:1', 'close b bolt://x:1']);
  await others.close();
  expect(events.slice(4).toSorted()).toEqual(['close a bolt://x:1', 'close c bolt://x:1']);
});

it('an entry with a problem says which, and a file that is refused says so of every id', async () => {
  const { said, others } = pool();
  said.text = 'a:\n  uri: http://x\n';
  await expect(others.take('a')).rejects.toThrow(
    'connections.yaml:2:3: uri must begin with bolt://, neo4j://, bolt+s:// or neo4j+s://.',
  );
  await expect(others.take('b')).rejects.toThrow('There is no connection “b” here.');
  said.text = '- a';
  await expect(others.take('b')).rejects.toThrow('connections.yaml:1:1: must be a group of entries');
});
