import { alongTime } from './along-time.ts';
import { cola } from './cola.ts';
import { concentric } from './concentric.ts';
import { grid } from './grid.ts';
import type { Layout } from './layout.ts';
import { levels } from './levels.ts';
import { overview } from './overview.ts';

/** The layouts that the menu offers, in its order. */
export const layouts: readonly Layout[] = [overview, cola, concentric, levels, alongTime, grid];
