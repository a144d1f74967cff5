import type { Result, Record as Row } from 'neo4j-driver';
import type { PlanStep } from '../../contract/api/plan.ts';
import { databasesIn, planStepOf } from './plan-step.ts';

/** What a statement answers: its rows as they come, and at their end what can only be said of all. */
export interface StatementAnswer {
  columns: string[];
  rows: AsyncIterable<Row>;
  /** Waits for the end; rows that were not read by then are thrown away. */
  end(): Promise<AnswerEnd>;
}

interface AnswerEnd {
  /** How it is run, or was where it was profiled; absent where neither was asked for. */
  plan?: PlanStep;
  /** What it is called by the database: `r`, `rw`, `w` or `s`. */
  queryType: string;
  notifications: DatabaseNotification[];
  /** The databases that its plan reads beside the one that it was sent to. */
  otherDatabases: string[];
}

/** Something that the database says of a statement. */
export interface DatabaseNotification {
  code: string;
  title: string;
  message: string;
  /** Where in the text that was sent, counted from 0. */
  offset: number | undefined;
}

/**
 * @param database to which it was sent, where that was said
 * @throws Neo4jError where the statement is refused
 */
export async function answerOf(result: Result, database?: string): Promise<StatementAnswer> {
  const columns = (await result.keys()) as string[];
  return {
    columns,
    rows: result,
    async end() {
      const { plan, profile, queryType, notifications, database: answering } = await result.summary();
      const found = profile || plan;
      // An alias may be called by either name.
      const own = [database, answering.name].map((name) => name?.toLowerCase());
      return {
        ...(found && { plan: planStepOf(found) }),
        queryType,
        otherDatabases: found ? databasesIn(found).filter((name) => !own.includes(name)) : [],
        notifications: notifications.map(({ code, title, description, position }) => ({
          code,
          title,
          message: description,
          offset: position && 'offset' in position ? Number(position.offset) : undefined,
        })),
      };
    },
  };
}
