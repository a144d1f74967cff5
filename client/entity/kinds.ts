import {
  Calendar,
  ChartColumn,
  Circle,
  FileText,
  Flag,
  Gavel,
  Globe,
  Landmark,
  Lightbulb,
  type LucideIcon,
  MapPin,
  Network,
  UserRound,
  Users,
} from 'lucide-react';
import { type Kind, kinds } from '../../contract/model/kinds.ts';
import { kindOf } from '../../contract/model/meaning.ts';
import { ownValue } from '../../contract/model/own-value.ts';
import { plural } from '../../contract/text/language.ts';

export type Shape =
  | 'ellipse'
  | 'round-rectangle'
  | 'round-hexagon'
  | 'round-pentagon'
  | 'barrel'
  | 'round-octagon'
  | 'bottom-round-rectangle'
  | 'cut-rectangle'
  | 'round-diamond'
  | 'round-tag'
  | 'rhomboid'
  | 'round-triangle';

/** How a kind looks wherever it is drawn. Told apart by shape and icon as well as by colour. */
export interface Look {
  shape: Shape;
  /** On a light background; contrast with white at least 4.5. */
  light: string;
  /** On a dark background; contrast with it at least 4.5. */
  dark: string;
  icon: LucideIcon;
}

export const kindLooks: Record<Kind, Look> = {
  Person: { shape: 'ellipse', light: '#27548a', dark: '#8ab6ea', icon: UserRound },
  Commission: { shape: 'round-rectangle', light: '#8f5209', dark: '#e3b063', icon: Gavel },
  Organization: { shape: 'round-hexagon', light: '#14706b', dark: '#63c5b8', icon: Users },
  Party: { shape: 'round-pentagon', light: '#b3262e', dark: '#f28d88', icon: Flag },
  Country: { shape: 'barrel', light: '#48701d', dark: '#a4cc72', icon: Landmark },
  InternationalOrganization: { shape: 'round-octagon', light: '#0a6e98', dark: '#6cc8ee', icon: Globe },
  Congress: { shape: 'bottom-round-rectangle', light: '#8c2f7a', dark: '#e79bd6', icon: Network },
  Document: { shape: 'cut-rectangle', light: '#5d6470', dark: '#b9c1cf', icon: FileText },
  Event: { shape: 'round-diamond', light: '#b8460b', dark: '#f5a26a', icon: Calendar },
  Concept: { shape: 'round-tag', light: '#6548b5', dark: '#b8a3f5', icon: Lightbulb },
  Statistic: { shape: 'rhomboid', light: '#6d6510', dark: '#d6cb63', icon: ChartColumn },
  Place: { shape: 'round-triangle', light: '#7a4f43', dark: '#d3a899', icon: MapPin },
};

const looks = Object.values(kindLooks);

/**
 * What a node is called by in the legend: its kind, or in another model's database its first label.
 * @returns an empty text for a node without labels
 */
export function labelOf(labels: readonly string[]): string {
  return kindOf({ labels }) ?? labels.find((label) => label !== 'Entity') ?? labels[0] ?? '';
}

/** The kind of a node of our own model, which carries a label for all of them beside it. */
function ownKindOf(labels: readonly string[]): Kind | undefined {
  return labels.includes('Entity') ? kindOf({ labels }) : undefined;
}

/** Whether what a node is called by is put into words; a label of another model is shown as it is stored. */
export function isInWords(labels: readonly string[]): boolean {
  return ownKindOf(labels) !== undefined;
}

/** What nodes with these labels are, in words: `organizations`, `organization`; in another model their label. */
export function describeLabels(labels: readonly string[], count: number): string {
  const kind = ownKindOf(labels);
  return kind ? wordsFor(kind, count) : labelOf(labels) || 'no label';
}

/** How a label is drawn: a kind by the table; any other always by the same colour and shape of its own. */
export function lookOf(label: string): Look {
  const known = ownValue<Look>(kindLooks, label);
  if (known) return known;
  const hash = hashOf(label);
  const { light, dark } = looks[hash % looks.length] ?? kindLooks.Document;
  const { shape } = looks[Math.floor(hash / looks.length) % looks.length] ?? kindLooks.Document;
  return { shape, light, dark, icon: Circle };
}

/** What is searched by a label: `organizations`; a label of another model reads as it is. */
export function wordsFor(label: string, count: number): string {
  const known = ownValue<{ one: string; many: string }>(kinds, label);
  if (!known) return label;
  return plural(count, { one: known.one, other: known.many });
}

/** FNV-1a, so that a label keeps its look from one visit to the next. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
