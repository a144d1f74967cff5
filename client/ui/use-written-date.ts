import { useState } from 'react';
import { describeDate } from '../../contract/text/dates.ts';
import { edtfProblem } from '../../contract/text/written-dates/edtf-problem.ts';
import { type ReadDate, type Reading, readDate } from '../../contract/text/written-dates/read-date.ts';
import { type DayOrderChoice, useDayOrder } from './day-order.ts';

interface WrittenDateOptions {
  /** EDTF, or what stands for it in the address. */
  value: string | null;
  /** Whether there may be no date. */
  optional: boolean;
  onCommit: (edtf: string | null) => void;
  /** Called on leaving the field with a text that is no date. */
  onUnread?: ((text: string) => void) | undefined;
  /** Called after one of several readings was chosen. */
  onChosen: () => void;
}

/**
 * A date while it is typed, and what is understood of it. The field shows a date in words, as the page prints it; whoever
 * holds it has EDTF.
 */
export function useWrittenDate({ value, optional, onCommit, onUnread, onChosen }: WrittenDateOptions) {
  const { order, choose: chooseForAll } = useDayOrder();
  const [text, setText] = useState(wordsOf(value));
  /** The text as it was typed before it gave way to the words for it. */
  const [typed, setTyped] = useState<string | null>(null);
  const [tried, setTried] = useState(true);
  const [before, setBefore] = useState(value);
  if (before !== value) {
    setBefore(value);
    setText(wordsOf(value));
    setTried(true);
  }
  const isChanged = text.trim() !== wordsOf(value);
  const understood = text.trim() === '' ? null : readDate(text);
  const reading = understood === null ? undefined : chosenOf(understood, order);

  const take = ({ edtf, words }: Reading, from = text) => {
    setText(words);
    setTyped(from);
    if (edtf !== value) onCommit(edtf);
  };
  const commit = () => {
    setTried(true);
    if (!isChanged && (value === null || edtfProblem(value) === undefined)) return;
    if (reading) take(reading);
    else if (understood) onUnread?.(text.trim());
    else if (optional) onCommit(null);
    else setText(wordsOf(value));
  };
  return {
    text,
    order,
    tried,
    isChanged,
    understood,
    reading,
    /** Whether the date is what became of a text in which the day or the month could come first. */
    isOrdered: typed !== null && isOrdered(readDate(typed), value),
    edit(now: string) {
      setText(now);
      setTyped(null);
      setTried(false);
    },
    choose(chosen: Reading) {
      take(chosen);
      onChosen();
    },
    commit,
    /** Reads what was typed with the day or the month first, from now on. */
    chooseOrder(chosen: DayOrderChoice) {
      chooseForAll(chosen);
      const meant = chosenOf(readDate(typed ?? text), chosen);
      if (meant) take(meant, typed ?? text);
      onChosen();
    },
    clear() {
      setText('');
      setTyped(null);
      onCommit(null);
    },
    forget: () => setTyped(null),
  };
}

export type WrittenDate = ReturnType<typeof useWrittenDate>;

/** The date in words; what is no date stands as it is. */
function wordsOf(value: string | null): string {
  if (value === null || value === '') return '';
  return edtfProblem(value) === undefined ? describeDate(value) : value;
}

function chosenOf({ readings, ambiguous }: ReadDate, order: DayOrderChoice | null): Reading | undefined {
  if (!ambiguous) return readings[0];
  return order === null ? undefined : readings[order === 'day-month' ? 0 : 1];
}

function isOrdered({ readings, ambiguous }: ReadDate, value: string | null): boolean {
  return ambiguous !== undefined && readings.some(({ edtf }) => edtf === value);
}
