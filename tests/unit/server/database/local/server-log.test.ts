import { expect, test } from 'vitest';
import { errorsIn } from '../../../../../server/database/local/server-log.ts';

test('the plain log of Neo4j 5 tells its errors, each with its deepest cause', () => {
  const log = [
    '2026-05-01 10:00:00.000+0000 INFO  [o.n.k.d.Database] [system/0000] Starting',
    '2026-05-01 10:00:01.000+0000 ERROR [o.n.d.d.DatabaseLifecycles] Failed to start DatabaseId{0[system]}',
    'java.lang.RuntimeException: outer words',
    '\tat org.neo4j.Somewhere(Somewhere.java:1)',
    'Caused by: java.lang.IllegalStateException: middle words',
    '\tat org.neo4j.Elsewhere(Elsewhere.java:1)',
    'Caused by: java.io.IOException: No space left on device',
    '\t... 9 more',
    '2026-05-01 10:00:02.000+0000 WARN  [o.n.b.BoltServer] an ERROR [only] in words',
    '2026-05-01 10:00:03.000+0000 ERROR [o.n.b.BoltServer] no cause given',
  ].join('\n');
  expect(errorsIn(log)).toEqual([
    'Failed to start DatabaseId{0[system]}: No space left on device',
    'no cause given',
  ]);
});

test('the log of objects of later versions tells the same', () => {
  const lines = [
    { time: '2026-05-01', level: 'INFO', message: 'Starting' },
    {
      time: '2026-05-01',
      level: 'ERROR',
      message: 'Failed to start DatabaseId{0[neo4j]}',
      stacktrace:
        'java.lang.RuntimeException: outer\n\tat x\nCaused by: java.io.IOException: Input/output error\n\tat y\n',
    },
    { time: '2026-05-01', level: 'ERROR', message: 'alone' },
  ];
  const torn = '{"time":"2026-05-01","level":"ERR';
  expect(errorsIn([...lines.map((line) => JSON.stringify(line)), torn].join('\n'))).toEqual([
    'Failed to start DatabaseId{0[neo4j]}: Input/output error',
    'alone',
  ]);
});

test('an empty log tells nothing', () => {
  expect(errorsIn('')).toEqual([]);
});
