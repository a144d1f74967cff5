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

/** What is said of labels with names that no index finds, where none can be offered either. */
export function unservedText(names: readonly string[]): string {
  return `No index finds every name of ${labelsText(names)} with and without accents. Neo4j takes no second one over the same labels and properties: drop the one below, and a better one is offered here.`;
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
