import { type Document, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
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

/** The part that was read again last: places are mostly asked for in the order of the file. */
let last: { part: TextPart; yaml: YamlPart } | undefined;

/** Finds places in a record of a large file, whose tree is not kept: the part is read again, as few have any problem. */
export function placesReadAgain(file: SeedFile, part: TextPart, index: number): FindPlace {
  return (path, end) => {
    if (last?.part !== part) last = { part, yaml: readYaml(file, part) };
    const { contents } = last.yaml.document;
    const record = isSeq(contents) ? (contents.items[index] as Node) : contents;
    return record ? placesIn(last.yaml, record)(path, end) : last.yaml.at(0);
  };
}
