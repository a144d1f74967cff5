import { expect, onTestFinished, test } from 'vitest';
import { listen } from '../../../../server/process/http.ts';

test('answers that it is starting, then as the app does', async () => {
  const listening = await listen('127.0.0.1', 0);
  onTestFinished(() => listening.close());
  const early = await fetch(listening.address);
  expect([early.status, early.headers.get('retry-after')]).toEqual([503, '2']);
  expect(await early.json()).toMatchObject({ title: 'Starting', status: 503 });
  expect(await (await fetch(`${listening.address}/api/health`)).json()).toEqual({ status: 'alive' });
  const page = await fetch(listening.address, { headers: { accept: 'text/html,*/*' } });
  expect([page.status, page.headers.get('content-type')]).toEqual([503, 'text/html']);
  expect(await page.text()).toContain('<meta http-equiv="refresh" content="2">');

  listening.serve((_request, response) => response.end('here'));
  expect(await (await fetch(listening.address)).text()).toBe('here');
});

test('a port in use is refused with the command that takes another', async () => {
  const first = await listen('127.0.0.1', 0);
  onTestFinished(() => first.close());
  const port = Number(new URL(first.address).port);
  await expect(listen('127.0.0.1', port)).rejects.toThrow(
    `Port ${port} on 127.0.0.1 is in use, perhaps by another Diplograph. Stop that program, or choose another port: PORT=${port + 1} npm start`,
  );
});

test('an address of another machine is refused', async () => {
  await expect(listen('192.0.2.1', 0)).rejects.toThrow('192.0.2.1 is not an address of this machine.');
});
