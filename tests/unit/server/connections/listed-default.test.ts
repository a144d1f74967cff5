import { expect, it } from 'vitest';
import { listedDefault } from '../../../../server/connections/listed-default.ts';

const server = {
  uri: 'neo4j://db.example.org:7687',
  username: 'an',
  password: 'hunter2',
  database: undefined,
};

it('a database of one’s own goes by its address, without what may be secret', () => {
  expect(listedDefault({ ...server, origin: 'address' })).toMatchObject({
    ...{ id: 'default', title: 'db.example.org', username: 'an', origin: 'environment', isDefault: true },
    address: 'neo4j://db.example.org:7687',
  });
  const named = {
    ...server,
    uri: 'bolt://h:7777?token=hunter2',
    database: 'trade',
    origin: 'address',
  } as const;
  expect(listedDefault(named)).toMatchObject({ title: 'h:7777/trade', database: 'trade' });
  expect(JSON.stringify(listedDefault(named))).not.toContain('hunter2');
});

it('one that the program runs has no address that would help anybody', () => {
  expect(listedDefault({ ...server, origin: 'local' })).toMatchObject({
    ...{ title: 'Local database', address: null, username: null, origin: 'program' },
  });
});
