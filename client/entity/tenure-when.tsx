import { Link } from 'react-aria-components';
import type { GraphEdge } from '../../contract/model/graph.ts';
import type { Tenure } from '../../contract/model/tenure.ts';
import { datedOf } from '../../contract/model/time/stored.ts';
import { whenInBrief } from '../../contract/text/when.ts';
import { useWorkspace } from '../workspace/store.ts';
import { CitationMarks } from './citation-marks.tsx';
import './tenure.css';

/** What is known of the time of a tenure: each attestation opens its fact, and says who says so. */
export function TenureWhen({ tenure: { facts, when } }: { tenure: Tenure }) {
  if (facts.length === 1) return <FactWhen edge={facts[0]} text={when || 'date unknown'} />;
  const isOnlySeen = facts.every((edge) => !datedOf(edge).start && !datedOf(edge).end);
  return (
    <ul className="attestations">
      {facts.map((edge) => (
        <li key={edge.id}>
          <FactWhen edge={edge} text={whenInBrief(edge) || 'date unknown'} />
        </li>
      ))}
      {isOnlySeen && (
        <li>
          <p className="soft">start and end unknown</p>
        </li>
      )}
    </ul>
  );
}

function FactWhen({ edge: { id, properties }, text }: { edge: GraphEdge; text: string }) {
  const select = useWorkspace((workspace) => workspace.select);
  return (
    <p>
      <Link className="tenure-when" onPress={() => select({ edge: id })}>
        {text}
      </Link>
      <CitationMarks properties={properties} />
    </p>
  );
}
