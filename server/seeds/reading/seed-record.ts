import type { LineCounter, Node } from 'yaml';
import { ownValue } from '../../../contract/model/own-value.ts';
import type { Place } from '../problem.ts';
import type { SeedTable } from '../tables.ts';
import { nodeAt } from './node-at.ts';

/** One record as written, before anything is known to be right about it. */
export class SeedRecord {
  readonly file: string;
  readonly table: SeedTable;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly #node: Node;
  readonly #lines: LineCounter;

  constructor(
    file: string,
    table: SeedTable,
    fields: Readonly<Record<string, unknown>>,
    node: Node,
    lines: LineCounter,
  ) {
    this.file = file;
    this.table = table;
    this.fields = fields;
    this.#node = node;
    this.#lines = lines;
  }

  /** Where a value stands; where there is none, the nearest thing around it. */
  at(...path: PropertyKey[]): Place {
    return this.#place(nodeAt(this.#node, path, 'value'));
  }

  /** Where the name of a field stands. */
  atKey(...path: PropertyKey[]): Place {
    return this.#place(nodeAt(this.#node, path, 'key'));
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

  #place(node: Node): Place {
    const { line, col } = this.#lines.linePos(node.range?.[0] ?? 0);
    return { file: this.file, line, column: col };
  }
}
