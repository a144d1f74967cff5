import type { Shape as NodeShape } from '../../../../contract/model/profile/looks.ts';
import type { Box, Point } from '../footprint.ts';
import type { EdgeCurve } from './edge-curve.ts';
import type { Slot } from './slots.ts';

/** A node that wants a caption, in model pixels. */
export interface LabelledNode {
  id: string;
  name: string;
  position: Point;
  /** From its middle to the rim of what is drawn of it. */
  radius: number;
  shape: NodeShape;
  /** Of two captions for which there is no room, the one that matters more is written. */
  weight: number;
  /** It recedes behind what is highlighted, so that captions of that may cover it. */
  faint: boolean;
  /** It is named even where its caption covers something. */
  must: boolean;
  /** One of the few with most edges: it is named across edges where these leave no gap. */
  hub: boolean;
  bold: boolean;
  /** Relationships that it has beyond those on the canvas, for its badge. */
  more?: number;
}

/** An edge that captions keep clear of, and that may want a name itself, in model pixels. */
export interface LabelledEdge {
  id: string;
  curve: EdgeCurve;
  width: number;
  arrow: boolean;
  verb: string;
  faint: boolean;
  /** It is pointed out, so that it is named from afar too. */
  strong: boolean;
}

export interface LabelProblem {
  zoom: number;
  nodes: readonly LabelledNode[];
  edges: readonly LabelledEdge[];
  /** What is in sight, with some room around, in model pixels times the zoom; null for everything. */
  sight: Box | null;
  /** What captions must not stick out of, such as the frame of a graph that was fitted into it; null for nothing. */
  within: Box | null;
  /** What lies over the canvas. */
  covers: readonly Box[];
  /** What was written before: each caption keeps its place as long as it can. */
  before: ReadonlyMap<string, PlacedCaption>;
  measure: MeasureText;
  /** Every node is named, even where its name covers something; not only as many as have room. */
  all?: boolean;
}

/** Width of a line of text against the size of its letters. */
export type MeasureText = (text: string, bold: boolean) => number;

export interface PlacedCaption {
  lines: readonly string[];
  slot: Slot;
  /** Size of the text against the size of its letters. */
  width: number;
  bold: boolean;
}

export interface PlacedVerb {
  text: string;
  /** Against the size of its letters. */
  width: number;
  /** How far along the edge its middle is, from 0 to 1. */
  along: number;
}

/** What is written, by the ids of nodes and edges. */
export interface Labels {
  captions: ReadonlyMap<string, PlacedCaption>;
  verbs: ReadonlyMap<string, PlacedVerb>;
}

export const noLabels: Labels = { captions: new Map(), verbs: new Map() };
