import type { ReactNode } from 'react';
import { Button, Text } from 'react-aria-components';
import { precisionOf } from '../../contract/text/precision.ts';
import type { ReadDate, Reading } from '../../contract/text/written-dates/read-date.ts';
import { whichFirst } from './date-problem.ts';
import type { WrittenDate } from './use-written-date.ts';

interface DateHintsProps {
  written: WrittenDate;
  help: ReactNode;
}

/** What is understood of a date while it is typed: in words, what else it may mean, and what may have been meant. */
export function DateHints({ written, help }: DateHintsProps) {
  const { isChanged, understood, reading, isOrdered, order, tried } = written;
  if (isOrdered && !isChanged) return <OrderHint written={written} />;
  if (understood?.ambiguous && !order) {
    const [dayFirst, monthFirst] = understood.readings;
    return (
      <div className="date-choices">
        {!tried && <p className="field-help">{whichFirst}</p>}
        <Choice reading={dayFirst} onChoose={() => written.chooseOrder('day-month')} />
        <Choice reading={monthFirst} onChoose={() => written.chooseOrder('month-day')} />
      </div>
    );
  }
  if (reading && isChanged) {
    return (
      <>
        <Text slot="description" className="field-help" aria-live="polite">
          <strong>{reading.words}</strong> · {precisionOf(reading.edtf)} · press Enter
        </Text>
        {understood?.ambiguous ? (
          <OrderHint written={written} />
        ) : (
          <Others title="or" readings={understood?.readings.slice(1) ?? []} onChoose={written.choose} />
        )}
      </>
    );
  }
  if (understood?.problem) return <Problem written={written} understood={understood} />;
  return help ? (
    <Text slot="description" className="field-help">
      {help}
    </Text>
  ) : null;
}

interface ProblemProps extends Pick<DateHintsProps, 'written'> {
  understood: ReadDate;
}

/**
 * Why nothing is understood, no more than a hint while somebody types, and the nearest date. It says the same before and
 * after the field is left, so that what is pressed meanwhile stays where it is; nothing of a year that is begun.
 */
function Problem({ written: { text, tried, choose }, understood: { problem, suggestion } }: ProblemProps) {
  if (!tried && /^\d{0,3}$/.test(text.trim())) return null;
  return (
    <>
      {!tried && (
        <Text slot="description" className="field-help">
          {problem}
        </Text>
      )}
      {suggestion && <Others title="Perhaps" readings={[suggestion]} onChoose={choose} />}
    </>
  );
}

/** In which order a date of figures was read, and the way to read it in the other. */
function OrderHint({ written: { order, chooseOrder } }: { written: WrittenDate }) {
  const isDayFirst = order === 'day-month';
  return (
    <p className="field-help">
      Read as {isDayFirst ? 'day/month' : 'month/day'} ·{' '}
      <Button
        className="text-button"
        aria-label={isDayFirst ? 'Change to month/day' : 'Change to day/month'}
        onPress={() => chooseOrder(isDayFirst ? 'month-day' : 'day-month')}
      >
        change
      </Button>
    </p>
  );
}

interface OthersProps {
  title: string;
  readings: readonly Reading[];
  onChoose: (reading: Reading) => void;
}

function Others({ title, readings, onChoose }: OthersProps) {
  if (readings.length === 0) return null;
  return (
    <div className="date-choices">
      <span className="field-help">{title}</span>
      {readings.map((reading) => (
        <Choice key={reading.edtf} reading={reading} onChoose={() => onChoose(reading)} />
      ))}
    </div>
  );
}

function Choice({ reading, onChoose }: { reading: Reading | undefined; onChoose: () => void }) {
  return (
    reading && (
      <Button className="button date-choice" onPress={onChoose}>
        {reading.words}
      </Button>
    )
  );
}
