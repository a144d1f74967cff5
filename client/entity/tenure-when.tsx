import { Link } from 'react-aria-components';
import type { Tenure } from '../../contract/model/tenure.ts';
import { citedByAll } from '../../contract/text/references.ts';
import { useWorkspace } from '../workspace/store.ts';
import { CitationMarks } from './citation-marks.tsx';
import './tenure.css';

/** What is known of the time of a headship, which opens it, and who says so. */
export function TenureWhen({ tenure: { facts, when } }: { tenure: Tenure }) {
  const select = useWorkspace((workspace) => workspace.select);
  return (
    <p>
      <Link className="tenure-when" onPress={() => select({ edge: facts[0].id })}>
        {when || 'date unknown'}
      </Link>
      <CitationMarks properties={{ citations: citedByAll(facts) }} />
    </p>
  );
}
