import { useEffect, useRef, useState } from 'react';
import type { Result } from '../../../../contract/api/result.ts';
import type { SavedQuery } from '../../../../contract/api/routes/queries.ts';
import type { Graph } from '../../../../contract/model/graph.ts';
import { drawable, maxDrawn } from '../../../facts/grid/drawable.ts';
import { readAddress } from '../../../workspace/address.ts';
import type { GraphResult } from '../../../workspace/graph.ts';
import { useGraphReady, useLinkedGraph } from '../../../workspace/opening.ts';
import { type ResultMode, useResultMode } from '../../../workspace/result-mode.ts';
import { useWorkspace } from '../../../workspace/store.ts';
import { idsOf } from '../../../workspace/use-graph-on-canvas.ts';
import { isAnswerOfLink } from './link-answer.ts';

/** Answers that have been drawn, so that coming back to one does not undo what was done with it since. */
const drawn = new WeakSet<Result>();

interface RunResult {
  result: Result | undefined;
  /** The as-of date that the result follows; null for none. */
  date: string | null;
  query: SavedQuery | undefined;
}

/**
 * Brings the graph of a result onto the canvas, once: added to what is there and highlighted, or in its place, as
 * chosen in the form; undo takes back either. Where only the as-of date has moved, it is added in any case. A result
 * without relationships stays a table until somebody asks for it on the canvas.
 * @returns what draws a result that is not on the canvas; null where nothing of it is missing there
 */
export function useResultOnCanvas({ result, date, query }: RunResult): (() => void) | null {
  const ready = useGraphReady();
  /** A link that names its graph has it restored: the first answer does not change it. */
  const restored = useRef(useLinkedGraph() !== 'nothing');
  const last = useRef<{ values: string; date: string | null } | null>(null);
  const [highlighted, setHighlighted] = useState<readonly string[] | null>(null);
  const onCanvas = useWorkspace(({ nodes }) => nodes);

  useEffect(() => {
    if (!ready || !result) return;
    const values = JSON.stringify(readAddress().with);
    const moved = last.current?.values === values && last.current.date !== date;
    last.current = { values, date };
    if (drawn.has(result)) return;
    drawn.add(result);
    const found = { graph: drawable(result.graph), citations: result.citations };
    const isOfLink = isAnswerOfLink();
    if (!restored.current && isDrawnUnasked(found.graph, query?.view)) {
      setHighlighted(draw(found, moved ? 'add' : isOfLink ? 'replace' : useResultMode.getState().mode));
      if (!moved && !isOfLink) showDeclaredView(query?.view);
    }
    restored.current = false;
  }, [ready, result, date, query]);

  useEffect(() => {
    if (!highlighted) return;
    useWorkspace.getState().highlight(highlighted);
    return () => useWorkspace.getState().highlight(null);
  }, [highlighted]);

  if (!ready || !result) return null;
  const found = { graph: drawable(result.graph), citations: result.citations };
  if (found.graph.nodes.every(({ id }) => onCanvas.has(id))) return null;
  return () => {
    setHighlighted(draw(found, useResultMode.getState().mode));
    useWorkspace.getState().setViewName('canvas');
  };
}

/** @returns what is to be highlighted: the result, where it stands among other things */
function draw(found: GraphResult, mode: ResultMode): string[] | null {
  const { add, show } = useWorkspace.getState();
  if (mode === 'replace') show(found, { entry: 'replace' });
  else add(found, { entry: 'replace' });
  return mode === 'replace' ? null : idsOf(found);
}

/** Dots without lines say less than their table; in a timeline they stand by their dates. Very many are asked for. */
function isDrawnUnasked({ nodes, edges }: Graph, view: SavedQuery['view'] | undefined): boolean {
  return nodes.length > 0 && nodes.length < maxDrawn && (edges.length > 0 || view === 'timeline');
}

/** Opens the view that suits the query, where it is one of the graph. */
function showDeclaredView(view: SavedQuery['view'] | undefined): void {
  const name = view === 'graph' ? 'canvas' : view === 'timeline' ? 'timeline' : undefined;
  if (name) useWorkspace.getState().setViewName(name);
}
