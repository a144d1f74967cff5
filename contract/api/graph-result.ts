import { citationsShape } from '../model/citation.ts';
import { boundedShape, graphShape } from '../model/graph.ts';

/** A part of the graph with the passages that it rests on; bounded, as every list is. */
export const graphResultShape = boundedShape.extend({ graph: graphShape, citations: citationsShape });
