import type { ReactNode } from 'react';
import type { GraphNode } from '../../../contract/model/graph.ts';
import { useCapabilities } from '../../api/capabilities.ts';
import { EntityPicker } from '../../entity/entity-picker.tsx';
import { useLooks } from '../../entity/looks/current-looks.ts';
import { isTraced } from '../../entity/traced.ts';
import { lazily } from '../../ui/lazily.tsx';
import { Part } from '../../ui/part.tsx';
import { Skeleton } from '../../ui/states.tsx';
import { useAddress } from '../../workspace/address.ts';
import { visit } from '../../workspace/visit.ts';
import { traceSubjects } from './subjects.ts';
import { TraceStart } from './trace-start.tsx';
import './trace.css';

const Trace = lazily(async () => (await import('./trace-of-subject.tsx')).Trace);

interface TraceTaskProps {
  /** What else one may begin with. */
  questions: ReactNode;
}

/** Which leader headed which body, when, under which name of the body, and according to which source. */
export function TraceTask({ questions }: TraceTaskProps) {
  const [{ subject }, setAddress] = useAddress();
  const can = useCapabilities();
  const trace = (node: GraphNode) =>
    isTraced(node) ? void setAddress({ subject: node.id }) : void visit(node.id);
  const subjects = traceSubjects(useLooks());
  const canAsk = can('headships') || subject !== null;
  return (
    <>
      {canAsk && <h2 className="task-question">Who headed what?</h2>}
      {canAsk && <EntityPicker key={subject} {...subjects} widens onChoose={trace} />}
      {subject ? (
        <Part
          name="The trace"
          subject={subject}
          wayOut={{ label: 'Choose another', leave: () => void setAddress({ subject: null }) }}
          fallback={<Skeleton lines={8} label="Loading tenures" />}
        >
          <Trace key={subject} subject={subject} />
        </Part>
      ) : (
        <>
          {canAsk && questions}
          <TraceStart onChoose={trace} />
          {!canAsk && questions}
        </>
      )}
    </>
  );
}
