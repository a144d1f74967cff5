import { GitCompareArrows, PencilLine } from 'lucide-react';
import type { GraphEdge } from '../../contract/model/graph.ts';
import { isOwnItem } from '../../contract/model/meaning.ts';
import { disputesOf, textOf } from './properties.ts';
import './edge-flags.css';

/** Marks what a reader must not overlook: that we inferred a fact, or that a source disagrees. */
export function EdgeFlags({ edge }: { edge: GraphEdge }) {
  // What is called so in another model means something else.
  if (!isOwnItem(edge)) return null;
  const inferred = textOf(edge.properties, 'basis') === 'inferred';
  const why = textOf(edge.properties, 'why');
  const disputed = disputesOf(edge).length > 0;
  if (!inferred && !disputed) return null;
  return (
    <div className="edge-flags">
      {inferred && (
        <p className="edge-flag">
          <PencilLine size={14} aria-hidden />
          <span>
            <strong>Inferred by us</strong>
            {why && `: ${why}`}
          </span>
        </p>
      )}
      {disputed && (
        <p className="edge-flag">
          <GitCompareArrows size={14} aria-hidden />
          <strong>The sources disagree</strong>
        </p>
      )}
    </div>
  );
}
