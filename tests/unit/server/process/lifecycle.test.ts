import { EventEmitter } from 'node:events';
import { expect, test, vi } from 'vitest';
import { lifecycle } from '../../../../server/process/lifecycle.ts';

function standIn() {
  const exits: number[] = [];
  const host = Object.assign(new EventEmitter(), {
    exit: (code: number) => void exits.push(code),
  });
  return { host, exits, asProcess: host as unknown as NodeJS.Process };
}

test('a signal ends what was opened, last first, then the process', async () => {
  const { host, exits, asProcess } = standIn();
  const ended: string[] = [];
  const life = lifecycle(asProcess, () => {});
  life.ends(async () => ended.push('database'));
  life.ends(async () => ended.push('http'));
  host.emit('SIGTERM');
  host.emit('SIGINT');
  await vi.waitFor(() => expect(exits.length).toBe(2));
  expect(ended).toEqual(['http', 'database']);
  expect(exits).toEqual([0, 0]);
});

test('the end of the program that started it is a signal too', async () => {
  const { host, exits, asProcess } = standIn();
  const ended: string[] = [];
  lifecycle(asProcess, () => {}).ends(async () => ended.push('database'));
  host.emit('disconnect');
  await vi.waitFor(() => expect(exits).toEqual([0]));
  expect(ended).toEqual(['database']);
});

test('an error that nobody caught is reported, and ends everything with a failure', async () => {
  const { host, exits, asProcess } = standIn();
  const reported: unknown[] = [];
  const life = lifecycle(asProcess, (error) => reported.push(error));
  const broken = new Error('the driver would not close');
  life.ends(() => Promise.reject(broken));
  const lost = new Error('lost');
  host.emit('uncaughtException', lost);
  await vi.waitFor(() => expect(exits).toEqual([1]));
  expect(reported).toEqual([lost, broken]);
});

test('a failure that follows from stopping is not one', async () => {
  const { host, exits, asProcess } = standIn();
  const reported: unknown[] = [];
  const life = lifecycle(asProcess, (error) => reported.push(error));
  host.emit('SIGTERM');
  life.fail(new Error('the database ended'));
  await vi.waitFor(() => expect(exits).toEqual([0]));
  expect(reported).toEqual([]);
});
