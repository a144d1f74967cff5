import { graphemesOf } from './graphemes.ts';

/** Longer names are cut by some programs that files are sent through. */
const maxLetters = 90;

/** File systems take 255 bytes; browsers add ` (1)`, and `.part` while a file is not whole. */
const maxBytes = 240;

const encoder = new TextEncoder();

/**
 * What a file is called: `Heads of Bộ Ngoại giao` as CSV is `diplograph-heads-of-bo-ngoai-giao.csv`. Words of every script
 * are kept, Latin letters without their accents; all else, such as a path separator or a mark of direction, is not. As
 * the name begins with ours it is never empty, hidden, or reserved by a system.
 * @param ending without the dot
 */
export function fileName(title: string, ending: string): string {
  const words = title
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/['’\p{Cf}]/gu, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-');
  return `${cut(`diplograph-${words}`, maxBytes - ending.length - 1).replace(/-+$/, '')}.${ending}`;
}

/** As many letters as are allowed, and as have room in so many bytes. */
function cut(name: string, bytes: number): string {
  let left = bytes;
  const letters = graphemesOf(name).slice(0, maxLetters);
  const fits = letters.findIndex((letter) => {
    left -= encoder.encode(letter).length;
    return left < 0;
  });
  return (fits < 0 ? letters : letters.slice(0, fits)).join('');
}
