import { z } from 'zod';

/** A label, a relationship type or a property. A backslash could end its quotation inside a statement. */
export const name = z.string().regex(/^[^\\]+$/, 'must not be empty or hold a backslash');

export const names = z.array(name);
