import { type AddressInfo, connect, createServer } from 'node:net';
import { inject, onTestFinished } from 'vitest';

/** A way to the program that ends the connection of some requests after so many bytes; its address. */
export async function cuttingProxy(request: RegExp, bytes: number): Promise<string> {
  const { hostname, port } = new URL(inject('address'));
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    let left = Number.POSITIVE_INFINITY;
    near.on('data', (data) => {
      if (request.test(String(data))) left = bytes;
      far.write(data);
    });
    far.on('data', (data) => {
      near.write(data.subarray(0, left));
      left -= data.length;
      if (left <= 0) near.end();
    });
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      one.on('error', () => {});
      one.on('close', () => other.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
