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
    const answer = await reader.read({ ...put(questions, name, parameters), signal });
    return answer.rows.map((row) => parseRow(name, row));
  };
}

export function streaming(reader: Reader, questions: Questions, signal?: AbortSignal): Stream {
  return async function* (name, parameters = {}) {
    const question = { ...put(questions, name, parameters), signal, timeout: streamTimeout };
    for await (const row of reader.stream(question)) yield parseRow(name, row);
  };
}

/** A question with its parameters, as it is put to the database. */
function put(questions: Questions, name: string, parameters: Parameters) {
  const question = questions.get(name);
  if (!question) throw new Error(`There is no question "${name}": a file is missing below cypher/explore`);
  if (question.statement === null) throw new MissingCapabilityError(question.needs);
  return { text: question.statement, parameters: { asked: parameters } };
}

function parseRow<Name extends keyof QuestionRows>(name: Name, row: Row): RowOf<Name> {
  return questionRows[name].parse(row.toObject()) as RowOf<Name>;
}
