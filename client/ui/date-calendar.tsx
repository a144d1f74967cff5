import { type CalendarDate, parseDate, today } from '@internationalized/date';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  I18nProvider,
} from 'react-aria-components';
import { boundsOf } from '../../contract/model/time/bounds.ts';
import { describeDate } from '../../contract/text/dates.ts';
import { nameOfMonth } from '../../contract/text/language.ts';
import { edtfProblem } from '../../contract/text/written-dates/edtf-problem.ts';
import type { Reading } from '../../contract/text/written-dates/read-date.ts';
import './date-calendar.css';

interface DateCalendarProps {
  /** EDTF; what is no date opens the calendar on today. */
  value: string | null;
  onChoose: (reading: Reading) => void;
}

/** Years further back are typed. */
const firstYear = 1800;

const months = Array.from(
  { length: 12 },
  (_, index) => nameOfMonth(String(index + 1).padStart(2, '0')) ?? '',
);

/** A calendar to choose a day from, or the whole month or year that it shows. */
export function DateCalendar({ value, onChoose }: DateCalendarProps) {
  const day = dayOf(value);
  const [shown, setShown] = useState(day ?? today('UTC'));
  const choose = (edtf: string) => onChoose({ edtf, words: describeDate(edtf) });
  const [year, month] = [shown.toString().slice(0, 4), shown.toString().slice(0, 7)];
  const lastYear = Math.max(today('UTC').year, shown.year);
  const years = Array.from(
    { length: lastYear - Math.min(firstYear, shown.year) + 1 },
    (_, index) => lastYear - index,
  );
  return (
    <I18nProvider locale="en-GB">
      <Calendar
        aria-label="Day"
        value={value === null || !/^\d{4}-\d\d-\d\d$/.test(value) ? null : day}
        focusedValue={shown}
        onFocusChange={setShown}
        onChange={(date) => choose(String(date))}
      >
        <header className="calendar-heading">
          <Button slot="previous" className="button button-quiet button-icon">
            <ChevronLeft size={16} aria-hidden />
          </Button>
          <select
            className="input"
            aria-label="Month"
            value={shown.month}
            onChange={({ target }) => setShown(shown.set({ month: Number(target.value) }))}
          >
            {months.map((name, index) => (
              <option key={name} value={index + 1}>
                {name}
              </option>
            ))}
          </select>
          <select
            className="input"
            aria-label="Year"
            value={shown.year}
            onChange={({ target }) => setShown(shown.set({ year: Number(target.value) }))}
          >
            {years.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
          <Button slot="next" className="button button-quiet button-icon">
            <ChevronRight size={16} aria-hidden />
          </Button>
        </header>
        <CalendarGrid className="calendar-grid" weekdayStyle="short">
          <CalendarGridHeader>{(name) => <CalendarHeaderCell>{name}</CalendarHeaderCell>}</CalendarGridHeader>
          <CalendarGridBody>
            {(date) => <CalendarCell date={date} className="calendar-day" />}
          </CalendarGridBody>
        </CalendarGrid>
      </Calendar>
      <div className="calendar-wholes">
        <span className="field-help">Or the whole</span>
        <Button className="button" onPress={() => choose(month)}>
          {describeDate(month)}
        </Button>
        <Button className="button" onPress={() => choose(year)}>
          {year}
        </Button>
      </div>
    </I18nProvider>
  );
}

/** The first day that a date can mean, else the last. */
function dayOf(value: string | null): CalendarDate | null {
  if (value === null || edtfProblem(value) !== undefined) return null;
  const { min, max } = boundsOf(value);
  const day = min ?? max;
  // The calendar has the years that everybody writes in four digits; others are typed.
  return day === undefined || !/^(?!0000)\d{4}-/.test(day) ? null : parseDate(day);
}
