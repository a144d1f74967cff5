import { breadthfirst } from './breadthfirst.ts';
import { cola } from './cola.ts';
import { concentric } from './concentric.ts';
import { grid } from './grid.ts';
import type { Layout } from './layout.ts';
import { overview } from './overview.ts';

/** The layouts that the menu offers, in its order. */
export const layouts: readonly Layout[] = [overview, cola, concentric, breadthfirst, grid];
