import type { z } from 'zod';
import { ownValue } from '../../../contract/model/own-value.ts';
import type { Place } from '../problem.ts';
import { shapeOf } from '../shapes/shape-of.ts';
import type { SeedTable } from '../tables.ts';

/** Where in its file a record has a value or the name of a field; the nearest thing around it where it has none. */
export type FindPlace = (path: readonly PropertyKey[], end: 'value' | 'key') => Place;

/** One record as written, before anything is known to be right about it. */
export class SeedRecord {
  readonly file: string;
  readonly table: SeedTable;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly #place: FindPlace;

  constructor(file: string, table: SeedTable, fields: Readonly<Record<string, unknown>>, place: FindPlace) {
    this.file = file;
    this.table = table;
    this.fields = fields;
    this.#place = place;
  }

  /** The record as its shape takes it, or what is wrong with it; not kept, as there may be very many records. */
  shaped(): z.ZodSafeParseResult<Record<string, unknown>> {
    return shapeOf(this.table).safeParse(this.fields, { reportInput: true });
  }

  /** Where a value stands; where there is none, the nearest thing around it. */
  at(...path: PropertyKey[]): Place {
    return this.#place(path, 'value');
  }

  /** Where the name of a field stands. */
  atKey(...path: PropertyKey[]): Place {
    return this.#place(path, 'key');
  }

  /** A field's text; undefined where it is absent or something else. */
  text(field: string): string | undefined {
    const value = ownValue(this.fields, field);
    return typeof value === 'string' ? value : undefined;
  }

  /** A field's list, with what is in it; empty where it is absent or something else. */
  list(field: string): readonly unknown[] {
    const value = ownValue(this.fields, field);
    return Array.isArray(value) ? value : [];
  }
}
