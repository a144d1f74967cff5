/**
 * A name as the name of a file: `Hà Nội, 1965` is `ha-noi-1965`.
 * @param otherwise stands where nothing is left of a name, as of one in another script, or before what a system keeps for itself
 */
export function slugOf(name: string, otherwise: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
  const slug = plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
  const isReserved = /^(con|prn|aux|nul|com\d|lpt\d)$/.test(slug);
  return slug === '' || isReserved ? `${otherwise}${slug && `-${slug}`}` : slug;
}
