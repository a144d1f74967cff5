import { refinementsShape, type View } from '../../../contract/model/view.ts';
import { counted, type Forms } from '../../../contract/text/language.ts';
import { nouns } from '../../../contract/text/nouns.ts';

/** How what a View holds only by its id or name is called. */
export interface StepNames {
  /** Of an entity. */
  entity(id: string): string;
  /** Of a label, as the nodes that carry it: `events`. */
  kind(label: string): string;
  layout(name: string): string;
}

/** What a step did, in words, by the Views before and after it: `Expanded Vietnam: 12 entities added`. */
export function describeStep(before: View, after: View, names: StepNames): string {
  const parts = [
    ...nodeParts(before, after, names),
    ...edgeParts(before, after),
    ...hiddenParts(before, after, names),
    ...filterParts(before, after),
    ...otherParts(before, after),
  ];
  return parts.length === 0 ? 'Changed nothing' : parts.join('; ');
}

type Node = View['nodes'][number];

function nodeParts(before: View, after: View, names: StepNames): string[] {
  const were = new Map(before.nodes.map((node) => [node.id, node]));
  const are = new Map(after.nodes.map((node) => [node.id, node]));
  const added = after.nodes.filter(({ id }) => !were.has(id));
  const removed = before.nodes.filter(({ id }) => !are.has(id));
  const kept = before.nodes.flatMap((node) => {
    const now = are.get(node.id);
    return now ? [{ node, now }] : [];
  });
  if (added.length > 0 && kept.length === 0) return [`Showed ${named(added, nouns.entity, names)}`];
  const pins = (isPinned: boolean) =>
    kept.filter(({ node, now }) => Boolean(now.pinned) === isPinned && Boolean(node.pinned) !== isPinned);
  return [
    ...addedParts(added, names),
    ...doneTo('Removed', removed, nouns.entity, names),
    ...placeParts(before, after, kept, names),
    ...doneTo('Pinned', nodesOf(pins(true)), nouns.node, names),
    ...doneTo('Unpinned', nodesOf(pins(false)), nouns.node, names),
  ];
}

function addedParts(added: readonly Node[], names: StepNames): string[] {
  if (added.length === 0) return [];
  const origins = new Set(added.map(({ from }) => from));
  const [origin] = origins;
  if (origins.size > 1 || origin === undefined) return doneTo('Added', added, nouns.entity, names);
  return [`Expanded ${names.entity(origin)}: ${named(added, nouns.entity, names)} added`];
}

type Kept = { node: Node; now: Node };

/** What moved by hand and by a layout: a layout moves all that are not pinned. */
function placeParts(before: View, after: View, kept: readonly Kept[], names: StepNames): string[] {
  const free = kept.filter(({ now }) => !now.pinned);
  const moved = kept.filter(
    ({ node: { position: from }, now: { position: to } }) => from?.x !== to?.x || from?.y !== to?.y,
  );
  const byLayout = after.layout !== before.layout || (moved.length > 2 && moved.length >= free.length);
  if (byLayout && moved.length > 0) return [`Layout: ${names.layout(after.layout)}`];
  // What had no place yet has been given one by the layout, not moved.
  return doneTo('Moved', nodesOf(moved.filter(({ node }) => node.position)), nouns.node, names);
}

function edgeParts({ edges: before }: View, { edges: after }: View): string[] {
  if (before === after || (before !== 'all' && after !== 'all')) return [];
  return after === 'all' ? ['Showed all relationships'] : [];
}

function hiddenParts(before: View, after: View, names: StepNames): string[] {
  const kind = (label: string) => names.kind(label);
  const type = (name: string) => `${name} relationships`;
  return [
    ...changedIn('Hid', before.hiddenKinds, after.hiddenKinds, kind),
    ...changedIn('Showed', after.hiddenKinds, before.hiddenKinds, kind),
    ...changedIn('Hid', before.hiddenTypes, after.hiddenTypes, type),
    ...changedIn('Showed', after.hiddenTypes, before.hiddenTypes, type),
  ];
}

/** What the second list holds and the first does not. */
function changedIn(
  verb: string,
  without: readonly string[],
  within: readonly string[],
  name: (item: string) => string,
): string[] {
  const items = within.filter((item) => !without.includes(item));
  return items.length === 0 ? [] : [`${verb} ${items.map(name).join(', ')}`];
}

function filterParts({ filters: before }: View, { filters: after }: View): string[] {
  if (before === after || JSON.stringify(before) === JSON.stringify(after)) return [];
  if (after.length === 0) return ['Cleared the filters'];
  if (after.length === before.length) return ['Changed a filter'];
  return [after.length > before.length ? 'Added a filter' : 'Removed a filter'];
}

/** Of the other refinements only that they were changed: those of layouts come with what they did. */
function otherParts(before: View, after: View): string[] {
  const names = Object.keys(refinementsShape.shape) as (keyof typeof refinementsShape.shape)[];
  return names
    .filter((name) => name !== 'filters' && JSON.stringify(before[name]) !== JSON.stringify(after[name]))
    .map((name) => `Changed ${name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}`);
}

function doneTo(verb: string, items: readonly Node[], noun: Forms, names: StepNames): string[] {
  return items.length === 0 ? [] : [`${verb} ${named(items, noun, names)}`];
}

/** One by its name, several by how many they are. */
function named(items: readonly Node[], noun: Forms, { entity }: StepNames): string {
  const [only, ...others] = items;
  return only && others.length === 0 ? entity(only.id) : counted(items.length, noun);
}

function nodesOf(kept: readonly Kept[]): Node[] {
  return kept.map(({ now }) => now);
}
