import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A TCP proxy between a driver and its database, to shut and open as a network does. */
export interface TcpProxy {
  uri: string;
  shut(): void;
  open(): Promise<void>;
}

/** @param uri `bolt://host:port` of the database behind it */
export async function openProxy(uri: string): Promise<TcpProxy> {
  const behind = new URL(uri);
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(behind.port || 7687), behind.hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        sockets.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    near.pipe(far).pipe(near);
  });
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    uri: `bolt://127.0.0.1:${port}`,
    shut() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
    open: () => listen(port),
  };
}
