import { headsAndGaps } from '../../../contract/model/heads-and-gaps.ts';
import type { Tenures } from '../../../contract/model/tenure.ts';
import { RankChip } from '../../entity/rank-chip.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { Empty, Skeleton } from '../../ui/states.tsx';
import type { useTraces } from './use-samples.ts';

/** Of each trace so many heads are shown. */
const maxHeads = 6;

/** The bodies that most headed, as they would be traced. */
export function GuideTraces({ answer }: { answer: ReturnType<typeof useTraces> }) {
  const { data, error, isPending, isPlaceholderData, refetch } = answer;
  if (error) return <ProblemMessage error={error} onRetry={() => void refetch()} />;
  if (isPending) return <Skeleton lines={6} label="Loading traces" />;
  if (data.traces.length === 0) return <Empty>Nobody heads anything by this. Check the steps above.</Empty>;
  return (
    <div className="model-traces" aria-busy={isPlaceholderData}>
      {data.traces.map((trace) => (
        <Trace key={trace.subject.id} trace={trace} />
      ))}
    </div>
  );
}

function Trace({ trace: { subject, tenures, findings, total } }: { trace: Tenures }) {
  const shown = headsAndGaps(tenures.slice(0, maxHeads), findings);
  return (
    <section aria-label={subject.name}>
      <h5 className="name">{subject.name}</h5>
      <ol className="tenures">
        {shown.map(({ tenure, gap }) =>
          tenure ? (
            <li key={tenure.id} className="tenure">
              <p className="tenure-name">
                <span className="name">{tenure.person.name}</span>
                <RankChip rank={tenure.rank} />
              </p>
              {tenure.roles.length > 0 && <p className="tenure-role">{tenure.roles.join(', ')}</p>}
              <p className="count">{tenure.when || 'date unknown'}</p>
            </li>
          ) : (
            <li key={gap.sentence} className="tenure-gap">
              <p>{gap.sentence}</p>
            </li>
          ),
        )}
      </ol>
      {total > maxHeads && <p className="count">and {total - maxHeads} more</p>}
    </section>
  );
}
