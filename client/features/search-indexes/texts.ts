import { counted } from '../../../contract/text/language.ts';

/** Forms of what an index is over. */
const labels = { one: 'label', other: 'labels' };

/** Of how many labels an index finds the nodes: `Person`, `Person, Company and 9 more labels`. */
export function labelsText(names: readonly string[]): string {
  const named = names.slice(0, 3);
  const more = names.length - named.length;
  if (more === 0) return named.join(', ') || 'every label';
  return `${named.join(', ')} and ${counted(more, { one: `more ${labels.one}`, other: `more ${labels.other}` })}`;
}

/** How far an index is made. */
export function stateText({ state, percent }: { state: string; percent: number }): string {
  if (state === 'ONLINE') return 'Ready';
  if (state === 'FAILED') return 'Failed';
  return `Being built: ${Math.floor(percent)} %`;
}

/** The statement that takes an index away. */
export function removal(name: string): string {
  return `DROP INDEX ${name}`;
}
