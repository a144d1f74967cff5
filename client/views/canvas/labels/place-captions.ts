import type { Box } from '../footprint.ts';
import { captionForms, isCut } from './caption-text.ts';
import { type Conditions, type Obstacles, scaled } from './obstacles.ts';
import type { LabelledNode, LabelProblem, MeasureText, PlacedCaption } from './problem.ts';
import { captionSizeAt } from './sizes.ts';
import { boxAtSlot, distanceOf, lineHeight, type Slot, slots } from './slots.ts';

/** Between a node and its caption, against the size of the letters. */
const gap = 0.2;
/** Between a caption and other nodes, in pixels of the screen. */
const nodeGap = 2;
/** What a caption may be written across where there is no other way. */
export const overEdges: ReadonlySet<'edge'> = new Set(['edge']);

/** From the middle of a node to where captions are tied to it, in model pixels. */
export function reachOf(radius: number, size: number): number {
  return radius + gap * size;
}

/** What a caption takes up. */
export function captionExtent({ lines, width }: Pick<PlacedCaption, 'lines' | 'width'>, size: number) {
  return { width: width * size, height: lines.length * lineHeight * size };
}

/**
 * Finds the best free place for the caption of a node: where it stood before, else by the order of slots, and in
 * its full form before any shorter one; for a hub across edges, where these leave no gap. It then stands in the way of others.
 * @param ignore kinds that it may cover
 * @returns null where there is none, and it need not be named
 */
export function placeCaption(
  node: LabelledNode,
  obstacles: Obstacles,
  problem: Pick<LabelProblem, 'zoom' | 'before' | 'measure' | 'within' | 'all'> & { stay?: boolean },
  ignore: Ignored = new Set(),
): PlacedCaption | null {
  const [whole = [], ...shorter] = captionForms(node.name);
  // Where every node is named, every name says as much as it can.
  const kept = problem.all
    ? shorter.filter((lines) => isCut(lines) === isCut(whole) && lines.length >= whole.length)
    : shorter;
  const forms = [whole, ...kept].map((lines) => formOf(lines, node, problem.measure));
  const search = { node, obstacles, problem };
  const place = (some: readonly Form[]) => freePlace(some, ignore, search) ?? acrossEdges(some, search);
  // The name of a hub is rather written across edges than cut.
  const free = (node.hub ? place(forms.filter(({ lines }) => !isCut(lines))) : null) ?? place(forms);
  if (free) return written(free);
  return node.must ? written(inTheCrowd(forms, search)) : null;

  function written(caption: PlacedCaption): PlacedCaption {
    obstacles.addLabel(node.id, { box: boxOf(caption, node, problem.zoom) }, node.faint);
    return caption;
  }
}

type Ignored = NonNullable<Conditions['ignore']>;

type Form = Omit<PlacedCaption, 'slot'>;

function formOf(lines: readonly string[], { bold }: LabelledNode, measure: MeasureText): Form {
  return { lines, bold, width: Math.max(...lines.map((line) => measure(line, bold))) };
}

function smallestOf(forms: readonly Form[]): Form | undefined {
  const areas = forms.map(({ lines, width }) => lines.length * width);
  return forms[areas.indexOf(Math.min(...areas))];
}

interface Search {
  node: LabelledNode;
  obstacles: Obstacles;
  problem: Pick<LabelProblem, 'zoom' | 'before' | 'within'> & { stay?: boolean };
}

function freePlace(forms: readonly Form[], ignore: Ignored, search: Search): PlacedCaption | null {
  const { id, faint } = search.node;
  const clear = freeSlot(forms, { owner: id, overFaint: false, ignore }, search);
  return clear ?? (faint ? null : freeSlot(forms, { owner: id, overFaint: true, ignore }, search));
}

/** Where the smallest form has no room, none has: most of what cannot be named is found out so. */
function freeSlot(forms: readonly Form[], conditions: Conditions, search: Search): PlacedCaption | null {
  const isFree = (form: Form, slot: Slot) => isFreeAt({ ...form, slot }, conditions, search);
  const smallest = smallestOf(forms);
  const { stood, ordered } = slotsFor(search);
  const open = smallest ? ordered.filter((slot) => isFree(smallest, slot)) : [];
  // A caption that stays where it was is found again, even where it has to be shorter.
  const still =
    stood && open[0] === stood ? forms.find((form) => form === smallest || isFree(form, stood)) : null;
  if (still && stood) return { ...still, slot: stood };
  for (const form of open.length > 0 ? forms : []) {
    const slot = open.find((each) => form === smallest || isFree(form, each));
    if (slot) return { ...form, slot };
  }
  return null;
}

/** A hub over edges, and nothing else that doesn't recede: where it stood, otherwise over as few as there are. */
function acrossEdges(forms: readonly Form[], search: Search): PlacedCaption | null {
  const { id, hub, faint } = search.node;
  if (!hub || faint) return null;
  const { stood, ordered } = slotsFor(search);
  const conditions = { owner: id, overFaint: true, ignore: overEdges };
  for (const at of stood ? [[stood], ordered] : [ordered]) {
    for (const form of forms) {
      const free = atSlots(form, at).filter((caption) => isFreeAt(caption, conditions, search));
      if (free.length > 0) return leastCovering(free, search);
    }
  }
  return null;
}

/** Where the smallest form covers least, within the frame if it can be, in the fullest form that covers no more there. */
function inTheCrowd(forms: readonly Form[], search: Search): PlacedCaption {
  const small = smallestOf(forms);
  const all = small ? atSlots(small, slots) : [];
  const { node, problem } = search;
  const inside = all.filter((caption) => isWithin(boxOf(caption, node, problem.zoom), problem));
  const { slot } = leastCovering(inside.length > 0 ? inside : all, search);
  return leastCovering(
    forms.map((form) => ({ ...form, slot })),
    search,
  );
}

/** The first of those that cover least; one that covers more than another before it is given up as soon as it does. */
function leastCovering(captions: readonly PlacedCaption[], { node, obstacles, problem }: Search) {
  let [least, cost] = [captions[0] as PlacedCaption, Number.POSITIVE_INFINITY];
  for (const caption of captions) {
    const shape = { box: boxOf(caption, node, problem.zoom) };
    const covered = obstacles.costOf(shape, { owner: node.id, overFaint: true }, cost);
    if (covered < cost) [least, cost] = [caption, covered];
  }
  return least;
}

function isFreeAt(caption: PlacedCaption, conditions: Conditions, { node, obstacles, problem }: Search) {
  const box = boxOf(caption, node, problem.zoom);
  const apart = nodeGapAt(caption.slot, node, problem.zoom);
  return isWithin(box, problem) && obstacles.isFree({ box }, { ...conditions, nodeGap: apart });
}

/** Whether a caption stays inside the frame, where it must. */
function isWithin(box: Box, { within }: Search['problem']): boolean {
  return !within || isInside(box, within);
}

/** Where a caption stood before, and all slots in the order in which they are tried. */
function slotsFor({ node, problem: { before, stay } }: Search) {
  const stood = before.get(node.id)?.slot;
  const others = stay && stood ? [] : slots.filter((slot) => slot !== stood);
  return { stood, ordered: stood ? [stood, ...others] : others };
}

function atSlots(form: Form, at: readonly Slot[]): PlacedCaption[] {
  return at.map((slot) => ({ ...form, slot }));
}

/** A caption away from its node is nearer to it than to any other. */
function nodeGapAt(slot: Slot, { radius }: LabelledNode, zoom: number): number {
  return nodeGap + (distanceOf(slot) - 1) * reachOf(radius, captionSizeAt(zoom)) * zoom;
}

/** What a caption takes up on the screen, as far from the model’s origin as its node. */
export function boxOf(
  caption: PlacedCaption,
  node: Pick<LabelledNode, 'position' | 'radius'>,
  zoom: number,
): Box {
  const size = captionSizeAt(zoom) * zoom;
  const place = { position: scaled(node.position, zoom), reach: reachOf(node.radius * zoom, size) };
  return boxAtSlot(caption.slot, place, captionExtent(caption, size));
}

function isInside(box: Box, sheet: Box): boolean {
  return (
    box.left >= sheet.left && box.right <= sheet.right && box.top >= sheet.top && box.bottom <= sheet.bottom
  );
}
