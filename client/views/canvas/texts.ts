import type { Graph, GraphNode } from '../../../contract/model/graph.ts';
import type { Segment } from '../../../contract/model/segment.ts';
import { dateText } from '../../../contract/text/dates.ts';
import { counted, formatNumber } from '../../../contract/text/language.ts';
import { nouns } from '../../../contract/text/nouns.ts';
import { joined, phrase } from '../../../contract/text/phrase.ts';
import { plainText } from '../../../contract/text/plain-text.ts';
import { describeNode, spokenText } from '../../entity/describe.ts';

/** What is left to show of some relationships, in a few words: `3 more, 2 not on this date`. */
export function leftInWords({ left, leftOut }: { left: number; leftOut: number }): string {
  const more = left > 0 && phrase`${left} more`;
  const then = leftOut > 0 && phrase`${leftOut} not on this date`;
  return plainText(joined([more || (!then && 'all shown'), then], ', '));
}

/** Stands above the relationships that a node can be expanded by. */
export function expandOnlyText(at: string | null): Segment[] {
  return phrase`Expand only${at !== null && phrase`, as of ${dateText(at)}`}`;
}

/** Why a layout is not offered. */
export function upToNodes(limit: number): string {
  return `Up to ${formatNumber(limit)} nodes`;
}

/** What a layout is applied to. */
export type Scope = 'whole' | 'part';

/** What a layout can be applied to while several nodes are selected. */
export function scopeOptions(selected: number): { id: Scope; label: string }[] {
  return [
    { id: 'whole', label: 'Whole graph' },
    { id: 'part', label: `Selection only (${formatNumber(selected)})` },
  ];
}

/** Names the settings of a layout. */
export function settingsOf(layout: string): string {
  return `${layout} settings`;
}

/** What a layout that takes long is at. */
export function arrangingNodes(nodes: number): string {
  return `Arranging ${formatNumber(nodes)} nodes…`;
}

/** How many entries a list has, and how many of them it shows at most. */
export function headingOfList(heading: string, total: number, max: number): string {
  const rest = total > max ? `, the first ${formatNumber(max)}` : '';
  return `${heading}: ${formatNumber(total)}${rest}`;
}

/** How much a graph holds: `12 entities and 20 relationships.` */
export function countOfGraph({ nodes, edges }: Graph): Segment[] {
  return phrase`${counted(nodes.length, nouns.entity)} and ${counted(edges.length, nouns.relationship)}.`;
}

/** Names the menu of all nodes that are selected: `3 selected`. */
export function actionsForSelection(count: number): string {
  return `${formatNumber(count)} selected`;
}

/** Where one is among the nodes that were found: `3 of 12`. */
export function countOfMatches(index: number, total: number): string {
  return total === 0 ? 'No match' : `${formatNumber(index + 1)} of ${formatNumber(total)}`;
}

/** The same, said aloud with its name. */
export function describeMatch(match: { node: GraphNode } | undefined, index: number, total: number): string {
  return match
    ? `${countOfMatches(index, total)}: ${spokenText(describeNode(match.node))}`
    : countOfMatches(index, total);
}

/** What was found, but is hidden. */
export function moreHidden(count: number): string {
  return `${formatNumber(count)} more ${count === 1 ? 'is' : 'are'} hidden by filters.`;
}

/** Names the menu of a node. */
export function actionsFor(name: string): string {
  return `Actions for ${name}`;
}
