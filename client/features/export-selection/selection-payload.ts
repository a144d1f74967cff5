import { citedByAll } from '../../../contract/text/references.ts';
import { shownOf } from '../../entity/shown-graph.ts';
import type { ExportPayload } from '../../export/payload.ts';
import { graphPayload } from '../../views/canvas/graph-payload.ts';
import type { Workspace } from '../../workspace/store.ts';
import { selectionTitle } from './texts.ts';

/** Some nodes on the canvas and the relationships among them, without what is hidden, to be exported. */
export function selectionPayload(
  workspace: Pick<Workspace, 'nodes' | 'edges' | 'citations' | 'view'>,
  ids: readonly string[],
): ExportPayload {
  const shown = shownOf(workspace);
  const chosen = new Set(ids);
  const nodes = new Map([...shown.nodes].filter(([id]) => chosen.has(id)));
  const edges = new Map(
    [...shown.edges].filter(([, { source, target }]) => nodes.has(source) && nodes.has(target)),
  );
  const cited = new Set(citedByAll([...nodes.values(), ...edges.values()]));
  const citations = new Map([...workspace.citations].filter(([id]) => cited.has(id)));
  const { at, nodes: placed } = workspace.view;
  const all = { hiddenKinds: [], hiddenTypes: [], filters: [] };
  const payload = graphPayload({ nodes, edges, citations }, { ...all, at, nodes: placed }, selectionTitle);
  return { ...payload, isPartOfGraph: false, hasImage: false };
}
