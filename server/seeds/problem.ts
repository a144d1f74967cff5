/** A place in a file of the seeds; lines and columns count from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** Something wrong in the seeds: what, where, and what would be right. */
export interface SeedProblem extends Place {
  message: string;
  /** Whether it only may be wrong, and does not keep the data from being loaded. */
  warning?: true;
}

/** As terminals and editors know to open it: `seeds/entities/people.yaml:12:5  message`. */
export function inOneLine({ file, line, column, message, warning }: SeedProblem): string {
  return `${file}:${line}:${column}  ${warning ? 'warning: ' : ''}${message}`;
}

/** In the order in which somebody would mend them. */
export function inReadingOrder(problems: readonly SeedProblem[]): SeedProblem[] {
  return problems.toSorted(
    (one, other) =>
      (one.file < other.file ? -1 : one.file > other.file ? 1 : 0) ||
      one.line - other.line ||
      one.column - other.column,
  );
}

/** The seeds cannot be used; carries every problem found in them. */
export class SeedsError extends Error {
  override name = 'SeedsError';
  readonly problems: readonly SeedProblem[];

  constructor(problems: readonly SeedProblem[]) {
    super(
      `The data set has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}:\n${problems.map(inOneLine).join('\n')}`,
    );
    this.problems = problems;
  }
}
