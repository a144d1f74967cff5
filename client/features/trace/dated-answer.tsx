import type { Tenure, Tenures } from '../../../contract/model/tenure.ts';
import { TenureItem, type TenureItemProps } from './tenure-item.tsx';

interface DatedAnswerProps extends Pick<TenureItemProps, 'onPoint'> {
  answer: Tenures;
}

const groups = [
  { holding: 'certain', title: 'Certain', help: 'Every reading of the sources agrees.' },
  { holding: 'last-known', title: 'Last known before', help: 'The last who is known before this date.' },
  { holding: 'next-known', title: 'Next known after', help: 'The next who is known after this date.' },
  {
    holding: 'conceivable',
    title: 'Conceivable',
    help: 'The sources allow it but do not show it.',
  },
] as const satisfies { holding: Tenure['holding']; title: string; help: string }[];

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
          key={tenure.id}
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
      {groups.map(({ holding, title, help }) => {
        const members = heads.filter((tenure) => tenure.holding === holding);
        return (
          members.length > 0 && (
            <section key={holding} className="hold-status-group">
              <h4 className={`hold-status hold-status-${holding}`}>{title}</h4>
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
