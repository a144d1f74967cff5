import { boundsOf, DateFormatError } from '../../model/time/bounds.ts';

/** What EDTF is made of; whatever has something else in it need not be parsed, which takes long. */
const characters = /^[-\dTXYZES~?%:.,/ [\]{}]+$/;

/** Whether a text is EDTF as it stands, and does not end before it begins. */
export function isEdtf(text: string): boolean {
  if (!characters.test(text)) return false;
  try {
    boundsOf(text);
    return true;
  } catch (error) {
    if (error instanceof DateFormatError) return false;
    throw error;
  }
}
