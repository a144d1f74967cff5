import { boundsOf, DateFormatError } from '../bounds.ts';

/** Whether a text is EDTF as it stands, means a day that the calendar has, and does not end before it begins. */
export function isEdtf(text: string): boolean {
  try {
    boundsOf(text);
    return true;
  } catch (error) {
    if (error instanceof DateFormatError) return false;
    throw error;
  }
}
