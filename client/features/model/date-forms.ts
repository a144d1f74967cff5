import type { DateForm } from '../../../contract/model/profile/dates.ts';

/** The forms of dates, as one chooses among them. */
export const dateFormNames = [
  { id: 'date', label: 'Date' },
  { id: 'datetime', label: 'Date and time' },
  { id: 'year', label: 'Year (number)' },
  { id: 'iso', label: 'Text: 1990, 1990-05, 1990-05-31' },
  { id: 'edtf', label: 'EDTF text with bounds' },
  { id: 'seconds', label: 'Seconds since 1970' },
  { id: 'milliseconds', label: 'Milliseconds since 1970' },
] as const satisfies readonly { id: DateForm; label: string }[];
