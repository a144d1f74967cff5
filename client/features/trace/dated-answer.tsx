import type { Holding, Tenure, Tenures } from '../../../contract/model/tenure.ts';
import { nameOfHolding } from '../../../contract/text/holding.ts';
import { Conceivable } from '../../entity/conceivable.tsx';
import { TermHelp } from '../../entity/glossary/term-help.tsx';
import { TenureItem, type TenureItemProps } from './tenure-item.tsx';
import { gapLine } from './texts.ts';

interface DatedAnswerProps extends Pick<TenureItemProps, 'onPoint'> {
  answer: Tenures;
  at: string;
}

/**
 * Who held an office on one date: whoever is certain; else the last known before and the next known after, and how long
 * nobody is known between them. Who is merely conceivable is folded away, and whoever was not the head stands apart.
 */
export function DatedAnswer({ answer, at, onPoint }: DatedAnswerProps) {
  const { tenures, side, subject, gap } = answer;
  const heads = side === 'body' ? tenures.filter(({ rank }) => rank === 'head') : tenures;
  const others = tenures.filter((tenure) => !heads.includes(tenure) && tenure.holding !== 'conceivable');
  const conceivable = tenures.filter(({ holding }) => holding === 'conceivable');
  const list = (members: readonly Tenure[], showsHoldStatus = false) => (
    <ol className="tenures">
      {members.map((tenure) => (
        <TenureItem
          key={tenure.id}
          tenure={tenure}
          side={side}
          onPoint={onPoint}
          stage={side === 'body' && tenure.body.id !== subject.id ? tenure.body : undefined}
          showsHoldStatus={showsHoldStatus}
          at={at}
        />
      ))}
    </ol>
  );
  const group = (holding: Holding) => {
    const members = heads.filter((tenure) => tenure.holding === holding);
    return (
      members.length > 0 && (
        <section className="hold-status-group">
          <div className="hold-status-head">
            <h4 className={`hold-status hold-status-${holding}`}>{titleOf(holding, members)}</h4>
            {holding === 'certain' && <TermHelp term="certain" />}
          </div>
          {list(members)}
        </section>
      )
    );
  };
  return (
    <>
      {group('certain')}
      {group('last-known')}
      {gap && (
        <p className="gap-then">
          <strong>{gapLine(gap)}</strong>
        </p>
      )}
      {group('next-known')}
      {others.length > 0 && (
        <section className="hold-status-group">
          <h4 className="hold-status hold-status-other">Deputies and acting heads</h4>
          {list(others, true)}
        </section>
      )}
      <Conceivable tenures={conceivable}>
        <p className="field-help">The sources allow it but do not show it. The nearest in time first.</p>
        {list(conceivable)}
      </Conceivable>
    </>
  );
}

function titleOf(holding: Holding, members: readonly Tenure[]): string {
  const isAround = members.every(({ distance }) => distance?.before && distance.after);
  return holding === 'last-known' && isAround ? 'Known before and after' : nameOfHolding(holding);
}
