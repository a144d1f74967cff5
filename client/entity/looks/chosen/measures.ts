import { releaseProxy, wrap } from 'comlink';
import type { Measure } from '../../../../contract/model/look.ts';
import { learnDegrees, useDegrees } from '../../../workspace/degrees.ts';
import { degreesOf } from '../../filters/aspect-values.ts';
import type { ShownGraph } from '../../shown-graph.ts';
import type { NetworkMeasure } from './network.ts';
import type { NetworkWorker } from './network.worker.ts';

/** Betweenness takes too long beyond so many nodes. */
export const maxForBetweenness = 1000;

let known: { graph: ShownGraph; values: Map<Measure, Promise<ReadonlyMap<string, number>>> } | null = null;

/**
 * A measure of each node of a graph, worked out once.
 * @returns nothing for nodes of which it can’t be known
 */
export function measuresOf(graph: ShownGraph, measure: Measure): Promise<ReadonlyMap<string, number>> {
  if (known?.graph.nodes !== graph.nodes || known.graph.edges !== graph.edges)
    known = { graph, values: new Map() };
  const values = known.values.get(measure) ?? measured(graph, measure);
  known.values.set(measure, values);
  return values;
}

async function measured(graph: ShownGraph, measure: Measure): Promise<ReadonlyMap<string, number>> {
  const { nodes, edges } = graph;
  if (measure === 'relationships') {
    const degrees = degreesOf(edges.values());
    return new Map([...nodes.keys()].map((id) => [id, degrees.get(id) ?? 0]));
  }
  if (measure === 'degree') {
    // Where the server can't be asked, only what is known already has a size.
    await learnDegrees(nodes.keys()).catch(() => undefined);
    const { degrees } = useDegrees.getState();
    return new Map([...degrees].filter(([id]) => nodes.has(id)));
  }
  if (measure === 'betweenness' && nodes.size > maxForBetweenness) return new Map();
  return inWorker(graph, measure);
}

async function inWorker({ nodes, edges }: ShownGraph, measure: NetworkMeasure) {
  const ids = [...nodes.keys()].toSorted();
  const places = new Map(ids.map((id, place) => [id, place]));
  const relationships = [...edges.values()]
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .flatMap(({ source, target }) => {
      const [from, to] = [places.get(source), places.get(target)];
      return from === undefined || to === undefined ? [] : [[from, to] as const];
    });
  const worker = new Worker(new URL('./network.worker.ts', import.meta.url), { type: 'module' });
  const ask = wrap<NetworkWorker>(worker);
  const failed = Promise.withResolvers<never>();
  worker.onerror = () => failed.reject(new Error('The measure could not be worked out: reload the page.'));
  try {
    const network = { nodes: ids.length, relationships };
    const values = await Promise.race([ask.measureNetwork(measure, network), failed.promise]);
    return new Map(ids.map((id, place) => [id, values[place] ?? 0]));
  } finally {
    ask[releaseProxy]();
    worker.terminate();
  }
}
