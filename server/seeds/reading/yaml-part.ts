import { type Document, LineCounter, type Node, parseDocument } from 'yaml';
import type { Place } from '../problem.ts';
import { nodeAt } from './node-at.ts';
import type { SeedFile } from './seed-file.ts';
import type { FindPlace } from './seed-record.ts';
import type { TextPart } from './text-parts.ts';

/** A part of a file read as YAML. */
export interface YamlPart {
  document: Document.Parsed;
  lines: LineCounter;
  /** Where in the file an offset into the part is. */
  at(offset: number): Place;
}

/** Reads a part of a file as YAML, faults and all. */
export function readYaml({ shownAs }: SeedFile, { text, linesBefore }: TextPart): YamlPart {
  const lines = new LineCounter();
  // Repeated keys are reported with the faulty text, so that they do not hide what else is wrong in the file.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: shownAs, line: linesBefore + line, column: col };
  };
  return { document, lines, at };
}

/** Finds places in a record whose tree is kept. */
export function placesIn({ at }: YamlPart, record: Node): FindPlace {
  return (path, end) => at(nodeAt(record, path, end).range?.[0] ?? 0);
}

/** Finds places in a record of a large file, whose tree is not kept: the record alone is read again, as few have any problem. */
export function placesReadAgain(
  file: SeedFile,
  { text }: TextPart,
  { at }: YamlPart,
  record: Node,
): FindPlace {
  const [start, , end] = record.range ?? [0, 0, 0];
  const { line, column } = at(start);
  return (path, where) => {
    // Spaces in place of what stands before the record keep its lines indented alike, and its columns what they are.
    const alone = ' '.repeat(column - 1) + text.slice(start, end);
    const yaml = readYaml(file, { text: alone, linesBefore: line - 1 });
    return yaml.document.contents ? placesIn(yaml, yaml.document.contents)(path, where) : at(start);
  };
}
