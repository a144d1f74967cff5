import { open, rename, rm } from 'node:fs/promises';

/**
 * Writes a file that is found under its name only once it is whole: until then it is `<path>.part`, which is removed where
 * the pieces break off.
 * @param written is called with the number of bytes so far
 * @returns how many bytes it has
 * @throws what the pieces throw, or a system error such as a full disk
 */
export async function saveWhole(
  path: string,
  pieces: AsyncIterable<string | Uint8Array>,
  written: (bytes: number) => void,
): Promise<number> {
  const part = `${path}.part`;
  const file = await open(part, 'w');
  let bytes = 0;
  try {
    for await (const piece of pieces) {
      const data = typeof piece === 'string' ? Buffer.from(piece) : piece;
      await file.writeFile(data);
      bytes += data.length;
      written(bytes);
    }
    await file.sync();
    await file.close();
    await rename(part, path);
    return bytes;
  } catch (error) {
    await file.close().catch(() => {});
    await rm(part, { force: true });
    throw error;
  }
}
