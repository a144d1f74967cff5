import type { Result } from '../../../../contract/api/result.ts';

/** A run of a saved query or of a statement in the console, as the history has it. */
export interface RunEntry {
  /** Later runs have later ones. */
  readonly id: string;
  /** The name of the saved query; null for a statement of the console. */
  readonly query: string | null;
  readonly title: string;
  /** The Cypher text. */
  readonly text: string;
  /** Pairs, since a parameter may be called anything. */
  readonly parameters: readonly (readonly [name: string, value: unknown])[];
  /** When it began, as an ISO text. */
  readonly at: string;
  readonly milliseconds: number;
  /** How many rows came, and how many there are as far as they were counted; null where none came. */
  readonly rows: number | null;
  readonly total: number | null;
  readonly outcome: 'done' | 'cut' | 'failed' | 'cancelled';
  /** Why it failed. */
  readonly problem: string | null;
  readonly isPinned: boolean;
  /** How many letters its result takes as text; null where it isn't kept. */
  readonly keptLetters: number | null;
}

/** What is known of a run when it has ended. */
export interface EndedRun {
  query: string | null;
  title: string;
  text: string;
  parameters: Iterable<readonly [name: string, value: unknown]>;
  /** As `Date.now()` gave it when the run began, and when it ended. */
  begunAt: number;
  endedAt: number;
  /** As much of its result as came. */
  result: Result | null;
  outcome: 'done' | 'failed' | 'cancelled';
  problem?: string | undefined;
}

/** @returns its entry, and its result as text; null where that is too large to be kept, or did not come whole */
export function entryOf(run: EndedRun): { entry: RunEntry; resultText: string | null } {
  const { query, title, text, parameters, begunAt, endedAt, result, problem } = run;
  const resultText = run.outcome === 'done' && result ? keptText(result) : null;
  const outcome = run.outcome === 'done' && result?.summary.truncated ? 'cut' : run.outcome;
  // What came of a run that was cancelled says how long its first rows took.
  const milliseconds = run.outcome === 'done' && result ? result.summary.milliseconds : endedAt - begunAt;
  const entry: RunEntry = {
    ...{ id: newId(begunAt), query, title, text, parameters: [...parameters], milliseconds, outcome },
    at: new Date(begunAt).toISOString(),
    rows: result?.rows.length ?? null,
    total: result?.summary.total ?? null,
    problem: problem ?? null,
    isPinned: false,
    keptLetters: resultText?.length ?? null,
  };
  return { entry, resultText };
}

/** Of one result; more are not kept. */
const maxRowsKept = 10_000;
const maxLettersKept = 2_000_000;

function keptText(result: Result): string | null {
  if (result.rows.length > maxRowsKept) return null;
  const text = JSON.stringify(result);
  return text.length > maxLettersKept ? null : text;
}

/** Sorts by time, and differs where two tabs begin at once. */
function newId(begunAt: number): string {
  return `${String(begunAt).padStart(15, '0')}-${crypto.randomUUID().slice(0, 8)}`;
}
