import { footprintOf, sizeFor } from '../../views/canvas/footprint.ts';
import { captionText } from '../../views/canvas/labels/caption-text.ts';
import type { Position, Positions } from '../../workspace/view/change.ts';

interface Placed {
  id: string;
  name: string;
  position: Position;
}

/** Between captions, in model pixels. */
const gap = 16;
/** Edges that a node is taken to show, which decide its size: as many as one of a middling size. */
const edges = 8;

/** Side by side from left to right as they stand, at their mean height, around their middle. */
export function inRow(nodes: readonly Placed[]): Positions {
  return inLine(nodes, 'x', 'y', ({ name }) => {
    const { aside } = footprintOf(sizeFor(edges), captionText(name));
    return { before: aside, after: aside };
  });
}

/** One below the other, from top to bottom as they stand. */
export function inColumn(nodes: readonly Placed[]): Positions {
  return inLine(nodes, 'y', 'x', ({ name }) => {
    const { above, below } = footprintOf(sizeFor(edges), captionText(name));
    return { before: above, after: below };
  });
}

function inLine(
  nodes: readonly Placed[],
  along: 'x' | 'y',
  across: 'x' | 'y',
  roomOf: (node: Placed) => { before: number; after: number },
): Positions {
  const ordered = nodes.toSorted((one, other) => one.position[along] - other.position[along]);
  let next = 0;
  const places = ordered.map((node) => {
    const { before, after } = roomOf(node);
    const place = next + before;
    next = place + after + gap;
    return place;
  });
  const shift = mean(ordered.map(({ position }) => position[along])) - mean(places);
  const level = mean(ordered.map(({ position }) => position[across]));
  return new Map(
    ordered.map(({ id }, index) => {
      const place = (places[index] ?? 0) + shift;
      return [id, along === 'x' ? { x: place, y: level } : { x: level, y: place }];
    }),
  );
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}
