import type { Tenure, Tenures } from '../../../contract/model/tenure.ts';
import { TenureItem, type TenureItemProps } from './tenure-item.tsx';

interface DatedAnswerProps extends Pick<TenureItemProps, 'onPoint'> {
  answer: Tenures;
}

const groups = [
  { holdStatus: 'certain', title: 'Certain', help: 'Every reading of the sources agrees.' },
  { holdStatus: 'possible', title: 'Possible', help: 'The sources allow it but do not show it.' },
] as const satisfies { holdStatus: Tenure['holdStatus']; title: string; help: string }[];

/**
 * Who was in charge on one date: first those of whom it is certain, then those of whom it is possible, and apart from
 * them whoever was not the head of the body.
 */
export function DatedAnswer({ answer: { tenures, side, subject }, onPoint }: DatedAnswerProps) {
  const heads = side === 'body' ? tenures.filter(({ rank }) => rank === 'head') : tenures;
  const others = tenures.filter((tenure) => !heads.includes(tenure));
  const list = (members: readonly Tenure[], isSure: boolean) => (
    <ol className="tenures">
      {members.map((tenure) => (
        <TenureItem
          key={tenure.edge.id}
          tenure={tenure}
          side={side}
          onPoint={onPoint}
          stage={side === 'body' && tenure.body.id !== subject.id ? tenure.body : undefined}
          showsHoldStatus={isSure}
        />
      ))}
    </ol>
  );
  return (
    <>
      {groups.map(({ holdStatus, title, help }) => {
        const members = heads.filter((tenure) => tenure.holdStatus === holdStatus);
        return (
          members.length > 0 && (
            <section key={holdStatus} className="hold-status-group">
              <h4 className={`hold-status hold-status-${holdStatus}`}>{title}</h4>
              <p className="field-help">{help}</p>
              {list(members, false)}
            </section>
          )
        );
      })}
      {others.length > 0 && (
        <section className="hold-status-group">
          <h4 className="hold-status hold-status-other">Deputies and acting heads</h4>
          <p className="field-help">In charge without being the head.</p>
          {list(others, true)}
        </section>
      )}
    </>
  );
}
