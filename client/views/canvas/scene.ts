import type { Core } from 'cytoscape';
import type { Camera } from './camera.ts';
import type { LayoutProgress } from './find-places.ts';
import type { Work } from './work.ts';

/** What is under the pointer or the keyboard’s cursor. */
export type SceneTarget = { node: string } | { edge: string };

/** What the controllers report to the component around them. */
export interface SceneEvents {
  hover(target: SceneTarget | null): void;
  /** Asks for the menu of a node. */
  menu(node: string): void;
  expand(node: string): void;
  /** Says aloud what the keyboard’s cursor has reached. */
  announce(target: SceneTarget): void;
  /** The graph has come to rest, or not yet. */
  onIdleChange(idle: boolean): void;
  /** How a layout that takes long is getting on; null when it has ended. */
  onLayoutProgress(progress: LayoutProgress | null): void;
}

/** The drawing, and what controllers share about it. */
export interface Scene {
  cy: Core;
  container: HTMLElement;
  camera: Camera;
  work: Work;
  /** Many nodes: no icons, arrows and verbs. */
  large: boolean;
  events: SceneEvents;
  /** Whether the visitor wants nothing to move by itself. */
  still(): boolean;
}

/** A controller carries gestures to actions or state to the drawing; what it returns takes it away again. */
export type Controller = (scene: Scene) => () => void;

/** Above this many nodes a graph is drawn plainly. */
const largeFrom = 1000;

/** Whether a graph is drawn plainly: one that has become so, or is so no more, gets another scene. */
export function isLarge(nodes: ReadonlyMap<string, unknown>): boolean {
  return nodes.size > largeFrom;
}

/** Above this many nodes each frame of a movement takes so long that it is no movement. */
const glidesUpTo = 300;

/** Whether so many nodes go to their places at once rather than glide there. */
export function movesAtOnce({ still }: Scene, nodes: number): boolean {
  return still() || nodes > glidesUpTo;
}
