import { test } from 'vitest';
import type { Started } from '../npm-start.ts';
import { programToStop } from '../program-to-stop.ts';

const { endsBy } = programToStop();

test.each<[how: string, stop: (program: Started) => unknown]>([
  ['INT to npm alone', ({ pid }) => process.kill(pid, 'SIGINT')],
  ['HUP to npm alone, which does not hand it on', ({ pid }) => process.kill(pid, 'SIGHUP')],
  ['HUP to its process group, as a terminal sends it that closes', ({ pid }) => process.kill(-pid, 'SIGHUP')],
  ['KILL to the whole process group', ({ pid }) => process.kill(-pid, 'SIGKILL')],
])('npm start and all that it started ends within five seconds by %s', (_how, stop) => endsBy(stop));
