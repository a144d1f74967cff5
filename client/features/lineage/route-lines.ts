import type { CardPlace } from './lay-out-cards.ts';
import type { Transition } from './transitions.ts';

/** Where the label of a passage stands: in the gap after a column, in a row. */
export interface CardGap {
  after: number;
  row: number;
}

/** How a line gets from one row to another: it turns just after it begins, or just before it ends. */
export type Turn = 'first' | 'last' | 'none' | 'back';

/** A line forks where a branch begins, and joins where one ends. */
export function turnOf({ from, to }: Transition, places: ReadonlyMap<string, CardPlace>): Turn {
  const [here, there] = [places.get(from), places.get(to)];
  if (!here || !there || there.column <= here.column) return 'back';
  if (here.row < there.row + there.rows && there.row < here.row + here.rows) return 'none';
  return there.begins ? 'first' : 'last';
}

/** The label of a passage stands where its line is level and nobody else’s. */
export function gapOf(passage: Transition, places: ReadonlyMap<string, CardPlace>): CardGap {
  const here = places.get(passage.from) ?? { column: 0, row: 0, rows: 1, begins: true };
  const there = places.get(passage.to) ?? here;
  const turn = turnOf(passage, places);
  return turn === 'last' || turn === 'back'
    ? { after: here.column, row: here.row }
    : { after: there.column - 1, row: Math.max(here.row, there.row) };
}

/** In pixels of the chart. */
export interface CardBox {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** How far from a card a line turns, and how round. */
const stub = 7;
const round = 7;
/** Room for the arrow’s head. */
const head = 5;

/** The line from one card to another, as the `d` of an SVG path. */
export function routeOf(from: CardBox, to: CardBox, turn: Turn): string {
  const [x1, x2] = [from.left + from.width, to.left - head];
  const [y1, y2] = [from.top + from.height / 2, to.top + to.height / 2];
  if (turn === 'back') return backRoute(from, to);
  if (turn === 'none') return `M${x1} ${levelOf(from, to)}H${x2}`;
  const x = turn === 'first' ? x1 + stub : x2 - stub;
  const down = Math.sign(y2 - y1) * round;
  return [
    `M${x1} ${y1}H${x - round}`,
    `Q${x} ${y1} ${x} ${y1 + down}`,
    `V${y2 - down}`,
    `Q${x} ${y2} ${x + round} ${y2}`,
    `H${x2}`,
  ].join('');
}

/** The middle of the heights that two cards share. */
function levelOf(one: CardBox, other: CardBox): number {
  const top = Math.max(one.top, other.top);
  return (top + Math.min(one.top + one.height, other.top + other.height)) / 2;
}

/** A name taken up again: under the cards, back to the earlier one. */
function backRoute(from: CardBox, to: CardBox): string {
  const [x1, x2] = [from.left + from.width / 2, to.left + to.width / 2];
  const [y1, y2] = [from.top + from.height, to.top + to.height + head];
  const low = Math.max(y1, y2) + 22;
  return `M${x1} ${y1}C${x1} ${low} ${x2} ${low} ${x2} ${y2}`;
}
