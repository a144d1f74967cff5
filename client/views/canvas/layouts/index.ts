import type { Layout } from './layout.ts';
import { alongTime } from './offered/along-time.ts';
import { circle } from './offered/circle.ts';
import { cola } from './offered/cola.ts';
import { concentric } from './offered/concentric.ts';
import { force } from './offered/force.ts';
import { grid } from './offered/grid.ts';
import { layered } from './offered/layered.ts';
import { tree } from './offered/tree.ts';

/** The layouts that the menu offers, in its order. */
export const layouts: readonly Layout[] = [force, cola, layered, tree, concentric, circle, alongTime, grid];

/** How layouts were called in Views that somebody may have kept. */
const formerNames: ReadonlyMap<string, Layout> = new Map([['levels', layered]]);

/** The layout of a View; the usual one where its name is none. */
export function layoutOf(name: string): Layout {
  const known = layouts.find((layout) => layout.name === name);
  return known ?? formerNames.get(name) ?? force;
}
