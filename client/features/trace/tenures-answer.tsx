import { useQuery } from '@tanstack/react-query';
import { CalendarDays } from 'lucide-react';
import { Switch } from 'react-aria-components';
import type { GraphNode } from '../../../contract/model/graph.ts';
import { kindOf } from '../../../contract/model/meaning.ts';
import { useCapabilities } from '../../api/capabilities.ts';
import { askTenures } from '../../api/questions/trace.ts';
import { OneNodeAction } from '../../entity/node-action-button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { Skeleton } from '../../ui/states.tsx';
import { useAddress } from '../../workspace/address.ts';
import { useAsOf } from '../../workspace/as-of.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { OfficeHoldersNear } from './office-holders-near.tsx';
import { SideSwitch } from './side-switch.tsx';
import { TraceAnswer } from './trace-answer.tsx';

/** A person's posts or a body's heads: what is asked about them above, the answer below. */
export function TenuresAnswer({ node }: { node: GraphNode }) {
  const [{ lineage, side }, setAddress] = useAddress();
  const can = useCapabilities();
  const at = useAsOf();
  const setDate = useWorkspace((workspace) => workspace.setDate);
  const answer = useQuery(askTenures(node.id, at ?? undefined, { lineage, side }));
  const current = answer.isPlaceholderData ? undefined : answer.data;
  return (
    <>
      {answer.data && <SideSwitch answer={answer.data} />}
      {can('dates') && (
        <DateField
          label="In office on"
          title={
            <>
              <CalendarDays size={13} aria-hidden /> In office on
            </>
          }
          empty="Any time, e.g. 3 August 1978, 1960s"
          value={at}
          clearable
          onCommit={(date) => setDate(date)}
        />
      )}
      {answer.data?.side === 'body' && can('successions') && (
        <>
          <Switch
            className="switch"
            isSelected={lineage}
            onChange={(isSelected) => void setAddress({ lineage: isSelected })}
          >
            <span className="switch-track" aria-hidden />
            Include earlier and later names
          </Switch>
          <OneNodeAction id="lineage" node={answer.data.subject} />
        </>
      )}
      {!current && !answer.error && <Skeleton lines={8} label="Loading tenures" />}
      {answer.error && <ProblemMessage error={answer.error} onRetry={() => void answer.refetch()} />}
      {current && <TraceAnswer key={answer.dataUpdatedAt} answer={current} at={at} />}
      {at !== null && kindOf(node) === 'Country' && <OfficeHoldersNear node={node} folded />}
    </>
  );
}
