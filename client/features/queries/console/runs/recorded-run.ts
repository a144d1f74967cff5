import { parametersIn } from '../../../../../contract/text/cypher-tokens.ts';
import type { EndedRun } from '../../history/run-entry.ts';
import { recordRun } from '../../history/use-history.ts';
import { titleOfStatement } from '../texts.ts';
import type { StatementRun } from './statement-run.ts';

interface RecordedRun {
  end(how: Pick<EndedRun, 'outcome' | 'result' | 'problem'>): void;
}

/** Begins to measure a run of a statement, which the history remembers once it has ended. */
export function recordedRun({ statement, parameters }: StatementRun): RecordedRun {
  const begunAt = Date.now();
  const names = parametersIn(statement);
  return {
    end: (how) =>
      void recordRun({
        ...{ query: null, title: titleOfStatement(statement), text: statement, begunAt, ...how },
        parameters: parameters
          .filter(({ name }) => names.includes(name))
          .map(({ name, value }) => [name, value]),
        endedAt: Date.now(),
      }),
  };
}
