/** Longer names are cut by some programs that files are sent through. */
const longest = 90;

/**
 * What a file is called: `Heads of Bộ Ngoại giao` as CSV is `diplograph-heads-of-bo-ngoai-giao.csv`.
 * @param ending without the dot
 */
export function fileName(title: string, ending: string): string {
  const plain = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-');
  const words = `diplograph-${plain}`.slice(0, longest).replace(/-+$/, '');
  return `${words}.${ending}`;
}
