import { expect, test } from 'vitest';
import { processTree, untilAllEnded } from '../process-tree.ts';
import { ownFolder, report, startOn } from './program.ts';

const asFirst = ['unshare', '--pid', '--fork', '--mount-proc'];
const mayHaveNamespace = process.platform === 'linux' && process.getuid?.() === 0;

test.skipIf(!mayHaveNamespace).each([
  ['npm start', 'npm', 'start'],
  ['node server/main.ts', process.execPath, 'server/main.ts'],
])('%s as the first process of a container ends in order by TERM', async (name, ...command) => {
  const dataDir = await ownFolder();
  const program = startOn(dataDir, {}, [...asFirst, ...command]);
  await program.ready;
  const tree = await processTree(program.pid);
  process.kill(tree[1]?.pid ?? 0, 'SIGTERM');
  const { took, left } = await untilAllEnded(tree, 5_000);
  expect(left).toEqual([]);
  // A database that is ended with the container, instead of before it, would make another code of it.
  expect(await program.ended).toEqual({ code: 0, signal: null });
  report(`${name}: everything ended within ${took.toFixed()} ms`);
});
