import type { Path, Paths } from '../../../contract/api/routes/paths.ts';

/** How many connections there are and how long: `5 connections of 2 to 4 steps, and more`. */
export function describeCount({ paths, truncated }: Pick<Paths, 'paths' | 'truncated'>): string {
  const lengths = paths.map(({ edges }) => edges.length);
  const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
  const far = shortest === longest ? describeHops(shortest) : `${shortest} to ${describeHops(longest)}`;
  const many = `${paths.length} ${paths.length === 1 ? 'connection' : 'connections'}`;
  return `${many} of ${far}${truncated ? ', and more' : ''}`;
}

/** `1 step`, `3 steps`. */
export function describeHops(steps: number): string {
  return `${steps} ${steps === 1 ? 'step' : 'steps'}`;
}

/** The number of steps of a path. */
export function hopsOf({ edges }: Path): string {
  return describeHops(edges.length);
}
