import type { Progress } from '../process/progress.ts';

/** What a command may use of the world around it. */
export interface Shell {
  /** Results, for people or as JSON. */
  write(text: string): void;
  /** What went wrong. */
  complain(text: string): void;
  /** Shown on a terminal only. */
  progress: Progress;
  environment: NodeJS.ProcessEnv;
  /** What is sent to the standard input; absent where that is a terminal. */
  readInput?: (() => Promise<string>) | undefined;
  /** Asks whether to go on; absent where nobody sits at a terminal. */
  confirm?: ((question: string) => Promise<boolean>) | undefined;
  /** The command did its work and found problems: it exits with 1. */
  foundProblems(): void;
}

/** Exit codes: everything well, problems found, wrong usage or no way to do the work. */
export const exitCodes = { well: 0, problems: 1, failed: 2 } as const;
