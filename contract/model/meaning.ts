import type { GraphEdge, Meaning } from './graph.ts';
import { type Kind, kindNames, kinds } from './kinds.ts';
import { ownValue } from './own-value.ts';
import type { Role } from './profile/roles.ts';
import { relationshipTypeOf } from './relationship-types.ts';
import type { Family, SuccessionForm } from './relationships/description.ts';

/**
 * What nodes and relationships are. In our own model their labels and types say it; of another model's graph the server
 * says it with each, by the profile of the graph.
 */

/** A relationship, or several of one type: what is needed to know what it means. */
export interface Typed {
  type: string;
  meaning?: Meaning | undefined;
}

interface Labelled {
  labels: readonly string[];
  plays?: readonly Role[] | undefined;
}

/** Whether an item is of our own model. */
export function isOwnItem(item: Labelled | Typed): boolean {
  return 'type' in item ? item.meaning === undefined : item.plays === undefined;
}

/** The kind of a node of our own model; undefined for one of another model, whatever its labels are called. */
export function kindOf({ labels, plays }: Labelled): Kind | undefined {
  return plays ? undefined : kindNames.find((kind) => labels.includes(kind));
}

/** What a node is for the questions that ask for people, bodies and so on. */
function rolesOf(node: Labelled): readonly Role[] {
  if (node.plays) return node.plays;
  const kind = kindOf(node);
  if (node.labels.includes('Body') || (kind && kinds[kind].body)) return ['body'];
  return kind ? [roleOfKind(kind)] : [];
}

export function playsRole(node: Labelled, ...among: readonly Role[]): boolean {
  return rolesOf(node).some((role) => among.includes(role));
}

/** What is known of a relationship's meaning. */
export function meaningOf({ type, meaning }: Typed): Meaning {
  return meaning ?? relationshipTypeOf(type) ?? {};
}

/** Whether a relationship is of one of the families. */
export function isOfFamily(item: Typed, ...among: readonly Family[]): boolean {
  const { family } = meaningOf(item);
  return family !== undefined && among.includes(family);
}

/** How one stage becomes another by a relationship; undefined where it is no succession. */
export function successionForm(item: Typed): SuccessionForm | undefined {
  return meaningOf(item).form;
}

/** The families whose relationships are a state, which lasts, where nothing more is known of their type. */
const lasting: readonly Family[] = ['headship', 'deputy headship', 'membership', 'part of', 'direction'];

/** Whether a relationship is a state, which lasts; otherwise something done, which is over when it has begun. */
export function lasts(item: Typed): boolean {
  return isOwnItem(item) ? relationshipTypeOf(item.type)?.lasts === true : isOfFamily(item, ...lasting);
}

/** As what somebody headed something or was a member of it, as the graph has it. */
export function roleIn({
  meaning,
  properties,
}: Pick<GraphEdge, 'meaning' | 'properties'>): string | undefined {
  const role = meaning ? meaning.role : ownValue(properties, 'role');
  return typeof role === 'string' && role !== '' ? role : undefined;
}

type Ends = Pick<GraphEdge, 'source' | 'target'>;

/**
 * The ids of the ends of a relationship as its family reads: a headship leads from who heads, a succession from the
 * earlier stage, however it is stored.
 */
export function endsOf(edge: Typed & Ends): Ends {
  const { source, target } = edge;
  return meaningOf(edge).reversed ? { source: target, target: source } : { source, target };
}

/** Which way a relationship is walked from an entity: out where it is stored as starting there, else in. */
export function directionFrom({ source, target }: Ends, id: string): 'out' | 'in' {
  return source === id || target !== id ? 'out' : 'in';
}

/** How a relationship reads from one of its stored ends; one of which nobody said it is shown as it is stored. */
export function reads(item: Typed, direction: 'out' | 'in'): string {
  const wording = wordingOf(item);
  if (wording) return wording[direction === 'out' ? 0 : 1];
  return direction === 'out' ? item.type : `${item.type} (from)`;
}

/** How a relationship reads from the end where its family begins, as `endsOf` has it, and back. */
export function readsAsMeant(item: Typed, direction: 'out' | 'in'): string {
  const isTurned = meaningOf(item).reversed === true;
  return reads(item, (direction === 'out') === isTurned ? 'in' : 'out');
}

/** How a relationship reads from either end, where it is said. */
export function wordingOf({ type, meaning }: Typed): readonly [string, string] | undefined {
  return meaning ? meaning.wording : relationshipTypeOf(type)?.label;
}

function roleOfKind(kind: Kind): Role {
  const role: Partial<Record<Kind, Role>> = {
    Congress: 'congress',
    Event: 'event',
    Document: 'document',
    Concept: 'concept',
    Statistic: 'statistic',
    Place: 'place',
  };
  return role[kind] ?? 'person';
}
