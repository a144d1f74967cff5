import type { GraphEdge, GraphNode } from '../../../../contract/model/graph.ts';
import type { LookSubject } from '../../../../contract/model/look.ts';
import type { Tone } from '../look.ts';

/** How a node or an edge differs from others of its label or type. */
export interface ItemStyle {
  tone?: Tone;
  /** Diameter of a node, or width of an edge, in model pixels. */
  size?: number;
}

/** A property by which some are distinguished, as the legend shows it. */
interface Styled {
  /** Its label or its type; empty for all nodes. */
  of: string;
  isEdge: boolean;
  /** What it is called. */
  property: string;
  /** Set where it is chosen for this View. */
  subject?: LookSubject;
  /** Its numbers are years and parts of them. */
  isDate?: boolean;
  /** How many have no value of it. */
  missing: number;
}

/** Values with a colour of their own, most frequent first. */
export interface CategoryLegend extends Styled {
  form: 'category';
  entries: {
    text: string;
    tone: Tone;
    count: number /** Of a community, its nodes. */;
    ids?: readonly string[];
  }[];
  /** How many have other values. */
  others: number;
}

/** Colours that go with a number; null where nothing has one. */
export interface RangeLegend extends Styled {
  form: 'range';
  range: { from: number; to: number; low: Tone; high: Tone } | null;
}

/** Sizes or widths that go with a number; none where nothing has one. */
export interface SizeLegend extends Styled {
  form: 'size';
  samples: { value: number; size: number }[];
  /** The size of what has no value. */
  without: number;
}

export type StyleLegend = CategoryLegend | RangeLegend | SizeLegend;

/** What the values of some properties make of the looks, for one graph. */
export interface GraphStyles {
  nodes: ReadonlyMap<string, ItemStyle>;
  edges: ReadonlyMap<string, ItemStyle>;
  legend: readonly StyleLegend[];
}

export type StyledItem = Pick<GraphNode, 'id' | 'properties'> | Pick<GraphEdge, 'id' | 'properties'>;

export const noStyles: GraphStyles = { nodes: new Map(), edges: new Map(), legend: [] };
