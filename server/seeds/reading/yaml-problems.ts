import type { Document, LineCounter } from 'yaml';
import type { SeedProblem } from '../problem.ts';
import { misplacedField, tabs } from './indentation.ts';
import type { SeedFile } from './seed-file.ts';
import {
  brokenBrackets,
  brokenQuotes,
  missingMark,
  reservedStart,
  type Slip,
  secondDocument,
  unquotedColon,
  type YamlFault,
} from './yaml-slips.ts';

/** What may have been meant, the surest first. */
const slips: readonly ((fault: YamlFault) => Slip | undefined)[] = [
  tabs,
  secondDocument,
  unquotedColon,
  reservedStart,
  brokenQuotes,
  missingMark,
  brokenBrackets,
  misplacedField,
];

/**
 * What keeps a file from being read as YAML, in our own words. What follows the first fault is mostly its consequence and
 * is left out, but for colons in texts, which spoil nothing else.
 */
export function yamlProblems(
  { errors, warnings }: Document.Parsed,
  { shownAs, text }: SeedFile,
  counter: LineCounter,
): SeedProblem[] {
  const lines = text.split(/\r?\n/);
  const faults = [...errors, ...warnings]
    .sort((one, other) => one.pos[0] - other.pos[0])
    .map(({ code, message: reason, pos }): YamlFault => {
      const { line, col: column } = counter.linePos(pos[0]);
      return { code, reason, line, column, lines };
    });
  const [first] = faults;
  if (!first) return [];
  const slip = inOurWords(first);
  const found = unquotedColon(first) === undefined || tabs(first) ? [slip] : colonsIn(faults);
  return found.map((each) => ({ file: shownAs, ...each }));
}

function inOurWords(fault: YamlFault): Slip {
  for (const slip of slips) {
    const found = slip(fault);
    if (found) return found;
  }
  const { line, column, reason } = fault;
  const message = `From here on this is not YAML that can be read (${reason}): look at the quotes, colons and indentation of this line and the one before it.`;
  return { line, column, message };
}

/** One for each line, up to a fault that is something else. */
function colonsIn(faults: readonly YamlFault[]): Slip[] {
  const found = new Map<number, Slip>();
  for (const fault of faults) {
    const slip = unquotedColon(fault);
    if (slip) found.set(slip.line, slip);
    else if (!found.has(fault.line)) break;
  }
  return [...found.values()];
}
