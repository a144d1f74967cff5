import { readdir, readFile, readlink } from 'node:fs/promises';

/** Where a process waits for others, as `127.0.0.1:7687`; empty where the system does not tell, which Linux does. */
export async function listenersOf(pid: number): Promise<string[]> {
  const folder = `/proc/${pid}/fd`;
  const files = await readdir(folder).catch(() => []);
  const links = await Promise.all(files.map((file) => readlink(`${folder}/${file}`).catch(() => '')));
  const sockets = new Set(links.flatMap((link) => /^socket:\[(\d+)\]$/.exec(link)?.[1] ?? []));
  const tables = await Promise.all(
    ['tcp', 'tcp6', 'udp', 'udp6'].map((table) =>
      readFile(`/proc/${pid}/net/${table}`, 'utf8').catch(() => ''),
    ),
  );
  return tables.flatMap((table) =>
    table
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter(([, , , state, , , , , , inode]) => sockets.has(inode ?? '') && isOpenToOthers(state))
      .map(([, local = '']) => readAddress(local)),
  );
}

/** 0A is a TCP socket that listens, 07 a UDP socket. */
function isOpenToOthers(state: string | undefined): boolean {
  return state === '0A' || state === '07';
}

/** `0100007F:1F90` is 127.0.0.1:8080: the system writes its words backwards, and IPv4 at the end of IPv6. */
function readAddress(local: string): string {
  const [address = '', port = ''] = local.split(':');
  const bytes = Buffer.from(address.slice(-8), 'hex').reverse();
  const isV4 = address.length === 8 || address.startsWith('0000000000000000FFFF0000');
  return `${isV4 ? bytes.join('.') : address}:${Number.parseInt(port, 16)}`;
}
