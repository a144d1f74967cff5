import type { Path, Paths } from '../../../contract/api/routes/paths.ts';

/** How many connections there are and how long: `5 connections of 2 to 4 steps, and more`. */
export function countedInWords({ paths, truncated }: Pick<Paths, 'paths' | 'truncated'>): string {
  const lengths = paths.map(({ edges }) => edges.length);
  const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
  const far = shortest === longest ? stepsInWords(shortest) : `${shortest} to ${stepsInWords(longest)}`;
  const many = `${paths.length} ${paths.length === 1 ? 'connection' : 'connections'}`;
  return `${many} of ${far}${truncated ? ', and more' : ''}`;
}

/** `1 step`, `3 steps`. */
export function stepsInWords(steps: number): string {
  return `${steps} ${steps === 1 ? 'step' : 'steps'}`;
}

/** The number of steps of a path. */
export function stepsOf({ edges }: Path): string {
  return stepsInWords(edges.length);
}
