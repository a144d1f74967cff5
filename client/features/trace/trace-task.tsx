import type { GraphNode } from '../../../contract/model/graph.ts';
import { useCapabilities } from '../../api/capabilities.ts';
import { EntityPicker } from '../../entity/entity-picker.tsx';
import { isTraced } from '../../entity/traced.ts';
import type { SearchScope } from '../../entity/use-search.ts';
import { lazily } from '../../ui/lazily.tsx';
import { Part } from '../../ui/part.tsx';
import { Skeleton } from '../../ui/states.tsx';
import { useAddress } from '../../workspace/address.ts';
import { visit } from '../../workspace/visit.ts';
import { TraceStart } from './trace-start.tsx';
import './trace.css';

const Trace = lazily(async () => (await import('./trace-of-subject.tsx')).Trace);

/** Of what the task can be asked about, and what it answers. */
const scopes: readonly SearchScope[] = [
  { kind: 'Person', noun: 'people', title: 'People and their posts', limit: 6 },
  { kind: 'Body', noun: 'bodies', title: 'Bodies and their heads', headedFirst: true, limit: 8 },
  { kind: 'Event', noun: 'events', title: 'Events and who held office then', limit: 5 },
  { kind: 'Congress', noun: 'congresses', title: 'Congresses and who held office then', limit: 5 },
  { kind: 'Document', noun: 'documents', title: 'Documents and who held office then', limit: 5 },
];

/** Which leader headed which body, when, under which name of the body, and according to which source. */
export function TraceTask() {
  const [{ subject }, setAddress] = useAddress();
  const can = useCapabilities();
  const trace = (node: GraphNode) =>
    isTraced(node) ? void setAddress({ subject: node.id }) : void visit(node.id);
  const canAsk = can('headships') || subject !== null;
  return (
    <>
      {canAsk && <h2 className="task-question">Who headed what?</h2>}
      {canAsk && (
        <EntityPicker
          key={subject}
          label="Leader, body or event"
          placeholder="Person, body, event, document …"
          scopes={scopes}
          widens
          onChoose={trace}
        />
      )}
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
        <TraceStart onChoose={trace} />
      )}
    </>
  );
}
