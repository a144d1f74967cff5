import type { Point } from '../../footprint.ts';
import { alongTimePlaces } from '../along-time-places.ts';
import { forcePlaces } from '../force.ts';
import { gridPlaces } from '../grid-places.ts';
import { layered } from '../layered/layered.ts';
import type { LayoutProblem, PlaceNodes, SettingValues } from '../layout-problem.ts';
import { placeAmong } from '../place-among.ts';
import { circle } from '../rings/circle.ts';
import { concentric } from '../rings/concentric.ts';
import { tree } from '../tree/tree.ts';

/** What the worker can arrange graphs by. */
const algorithms = {
  force: forcePlaces,
  layered,
  tree,
  concentric,
  circle,
  grid: gridPlaces,
  time: alongTimePlaces,
} satisfies Record<string, PlaceNodes>;

export type Algorithm = keyof typeof algorithms;

/** Finds a place for each node that is not pinned, free of what doesn’t move. */
export function placesBy(
  algorithm: Algorithm,
  problem: LayoutProblem,
  values: SettingValues,
  report: (share: number) => void,
): Map<string, Point> {
  if (problem.nodes.length === 0) return new Map();
  const places = algorithms[algorithm](problem, values, report);
  return placeAmong(problem, places, algorithm === 'time' ? 'up and down' : 'all');
}
