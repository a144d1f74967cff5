import { EventEmitter } from 'node:events';
import { expect, test, vi } from 'vitest';
import { lifecycle } from '../../../../server/process/lifecycle.ts';

function standIn() {
  const exits: number[] = [];
  const host = Object.assign(new EventEmitter(), {
    exit: (code: number) => void exits.push(code),
    ppid: 4711,
    env: { npm_lifecycle_event: 'start' },
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

test('so is the end of the npm that started it', async () => {
  const { host, exits, asProcess } = standIn();
  lifecycle(asProcess, () => {});
  host.ppid = 1;
  await vi.waitFor(() => expect(exits).toEqual([0]));
});

test('what is slow to end does not hold up the rest', async () => {
  vi.useFakeTimers();
  const { host, exits, asProcess } = standIn();
  const ended: string[] = [];
  const life = lifecycle(asProcess, () => {});
  life.ends(async () => ended.push('database'));
  life.ends(async () => {
    await new Promise((settle) => setTimeout(settle, 2_000));
    ended.push('driver');
  });
  host.emit('SIGTERM');
  await vi.advanceTimersByTimeAsync(500);
  expect([ended, exits]).toEqual([['database'], []]);
  await vi.advanceTimersByTimeAsync(1_500);
  expect([ended, exits]).toEqual([['database', 'driver'], [0]]);
  vi.useRealTimers();
});

test('what does not end in time is not waited for', async () => {
  vi.useFakeTimers();
  const { host, exits, asProcess } = standIn();
  lifecycle(asProcess, () => {}).ends(() => new Promise(() => {}));
  host.emit('SIGTERM');
  await vi.advanceTimersByTimeAsync(4_400);
  expect(exits).toEqual([]);
  await vi.advanceTimersByTimeAsync(100);
  expect(exits).toEqual([0]);
  vi.useRealTimers();
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
