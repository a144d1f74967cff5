import type { Record as Row } from 'neo4j-driver';
import type { ExploreQuestion } from '../cypher/questions.ts';
import type { Reader } from '../neo4j/reader.ts';
import { type QuestionRows, questionRows, type RowOf } from '../neo4j/rows.ts';
import { MissingCapabilityError } from '../problems/errors.ts';

type Parameters = Record<string, unknown>;
export type Questions = ReadonlyMap<string, ExploreQuestion>;

/**
 * Puts one of the API's own questions, by its file's name.
 * @throws MissingCapabilityError where the profile lacks what the question needs
 */
export type Ask = <Name extends keyof QuestionRows>(
  name: Name,
  parameters?: Parameters,
) => Promise<RowOf<Name>[]>;
export type Stream = <Name extends keyof QuestionRows>(
  name: Name,
  parameters?: Parameters,
) => AsyncGenerator<RowOf<Name>>;

const streamTimeout = 120_000;

export function asking(reader: Reader, questions: Questions, signal?: AbortSignal): Ask {
  return async (name, parameters = {}) => {
    const answer = await reader.read({
      text: statementOf(questions, name),
      parameters: { asked: parameters },
      signal,
    });
    return answer.rows.map((row) => parseRow(name, row));
  };
}

export function streaming(reader: Reader, questions: Questions, signal?: AbortSignal): Stream {
  return async function* (name, parameters = {}) {
    const text = statementOf(questions, name);
    for await (const row of reader.stream({
      text,
      parameters: { asked: parameters },
      signal,
      timeout: streamTimeout,
    })) {
      yield parseRow(name, row);
    }
  };
}

function statementOf(questions: Questions, name: string): string {
  const question = questions.get(name);
  if (!question) throw new Error(`There is no question "${name}": a file is missing below cypher/explore`);
  if (question.statement === null) throw new MissingCapabilityError(question.needs);
  return question.statement;
}

function parseRow<Name extends keyof QuestionRows>(name: Name, row: Row): RowOf<Name> {
  return questionRows[name].parse(row.toObject()) as RowOf<Name>;
}
