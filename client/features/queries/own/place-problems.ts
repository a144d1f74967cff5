import { partAtLine, readQueryFile } from '../../../../contract/text/query-file/read.ts';
import { noStatement } from './texts.ts';

/** Something wrong with the file of a query, counted from 1. */
export interface FileFault {
  line: number;
  column: number;
  message: string;
}

/** What is wrong with a query, by the field of its form in which it is mended. */
export interface PlacedProblems {
  fields: ReadonlyMap<string, string>;
  /** By the index of the parameter. */
  parameters: ReadonlyMap<number, string>;
  /** With lines of the statement, not of the file. */
  statement: readonly FileFault[];
}

const missing = /^"([a-z]+)" is (?:missing|empty)/;

/** Whether all that is wrong is that something is not filled in. */
export function isMissing(fault: FileFault): boolean {
  return missing.test(fault.message) || lacksStatement(fault);
}

/** The server reads no further than to the end of such a file. */
function lacksStatement({ message }: FileFault): boolean {
  return message.includes('no statement');
}

/** Finds for everything that is wrong with a file the field that it is about. */
export function placeProblems(source: string, faults: readonly FileFault[]): PlacedProblems {
  const fields = new Map<string, string>();
  const parameters = new Map<number, string>();
  const statement: FileFault[] = [];
  for (const fault of faults) {
    if (lacksStatement(fault)) {
      statement.push({ line: 1, column: 1, message: noStatement });
      for (const field of emptyFields(source)) fields.set(field, 'Required');
      continue;
    }
    const part = partAtLine(source, fault.line);
    if ('statementLine' in part) statement.push({ ...fault, line: part.statementLine });
    else if ('parameter' in part)
      parameters.set(part.parameter, joined(parameters.get(part.parameter), fault));
    else {
      // What is missing has no line of its own, and is named.
      const lacking = missing.exec(fault.message)?.[1];
      if (lacking !== undefined) fields.set(lacking, 'Required');
      else fields.set(part.field, joined(fields.get(part.field), fault));
    }
  }
  return { fields, parameters, statement };
}

function emptyFields(source: string): string[] {
  const file = readQueryFile(source);
  return (['title', 'description', 'category'] as const).filter((field) => file[field] === '');
}

function joined(before: string | undefined, { message }: FileFault): string {
  const sentence = `${message.charAt(0).toUpperCase()}${message.slice(1)}`.replace(/\.?$/, '.');
  return before === undefined ? sentence : `${before} ${sentence}`;
}
