import type { Driver, Record as Row } from 'neo4j-driver';
import type { SavedQuery } from '../../contract/api/routes/queries.ts';
import type { Library } from '../cypher/library.ts';
import type { Statement } from '../cypher/statement.ts';
import { type Answer, createReader, type Question, type Reader } from '../neo4j/reader.ts';
import { type QuestionRows, questionRows, type RowOf } from '../neo4j/rows.ts';
import type { Model } from './present.ts';

/** One graph, open for questions; everything that the API answers is asked of it. */
export interface OpenGraph {
  model: Model;
  /** What the user should know of this database. */
  notice: string | null;
  /** Which database this is, in words. */
  description: string;
  /** The queries that users run by name; they are written for our own model. */
  saved: readonly SavedQuery[];
  /** The full-text indexes over nodes that a search asks. */
  textIndexes: string[];
  /** Puts one of the API's own questions, by its file's name. */
  ask<Name extends keyof QuestionRows>(name: Name, parameters?: Parameters): Promise<RowOf<Name>[]>;
  /** The same for answers that may not fit into memory. */
  stream<Name extends keyof QuestionRows>(name: Name, parameters?: Parameters): AsyncGenerator<RowOf<Name>>;
  /** Reads with any statement, up to so many rows. */
  read(question: Question, most: number): Promise<Answer>;
  /** The same graph; whatever is asked of it ends when the signal aborts. */
  until(signal: AbortSignal): OpenGraph;
}
type Parameters = Record<string, unknown>;
type Statements = ReadonlyMap<string, Statement>;

export interface OpenOptions {
  /** Closed by the caller. */
  driver: Driver;
  database?: string | undefined;
  /** Which database this is, in words: `Neo4j Community on this machine`. */
  description: string;
  library: Library;
  /** Found out from what the database holds where absent. */
  model?: Model;
}

const foreignNotice =
  'This database is not in Diplograph’s own model: it is explored by its own labels and relationship types, and opened for reading only.';

const emptyNotice =
  'This database is empty, and nothing is written to it unasked. To load the curated data into it, run the command `npm run diplograph -- load` with the same NEO4J_ settings, then reload this page.';

const streamTimeout = 120_000;

/** What decides how a graph is opened: where it is still the same, the graph needs no opening anew. */
export interface DatabaseState {
  held: RowOf<'database-model'> | undefined;
  /** The full-text indexes over nodes that can be asked. */
  textIndexes: string[];
}

/**
 * Looks at what a database holds, without a scan.
 * @throws Neo4jError where the database cannot be reached
 */
export async function inspectDatabase(options: OpenOptions): Promise<DatabaseState> {
  const { explore, foreign } = options.library;
  const ask = asking(readerOf(options), explore);
  const [held] = await ask('database-model');
  const statements = modelOf(options, held) === 'foreign' ? foreign : explore;
  const indexes = await asking(readerOf(options), statements)('text-indexes');
  return { held, textIndexes: indexes.map(({ name }) => name) };
}

/**
 * Opens a graph: looks whether it is in our own model (an empty one is) and takes the questions that suit it.
 * @param state what is known of the database already; looked at where absent
 * @throws Neo4jError where the database cannot be reached
 */
export async function openGraph(options: OpenOptions, state?: DatabaseState): Promise<OpenGraph> {
  const { held, textIndexes } = state ?? (await inspectDatabase(options));
  const { description, library } = options;
  const reader = readerOf(options);
  const model = modelOf(options, held);
  const statements =
    model === 'foreign' ? new Map([...library.explore, ...library.foreign]) : library.explore;

  function bound(signal?: AbortSignal): OpenGraph {
    return {
      model,
      notice: held?.empty ? emptyNotice : model === 'foreign' ? foreignNotice : null,
      description,
      saved: model === 'foreign' ? [] : library.saved,
      textIndexes,
      ask: asking(reader, statements, signal),
      async *stream(name, parameters = {}) {
        const text = textOf(statements, name);
        for await (const row of reader.stream({ text, parameters, signal, timeout: streamTimeout })) {
          yield parseRow(name, row);
        }
      },
      read: (question, most) => reader.read({ signal, ...question }, most),
      until: bound,
    };
  }
  return bound();
}

function readerOf({ driver, database }: OpenOptions): Reader {
  return createReader(driver, database);
}

function modelOf({ model }: OpenOptions, held: DatabaseState['held']): Model {
  return model ?? (!held || held.ours || held.empty ? 'diplograph' : 'foreign');
}

function asking(reader: Reader, statements: Statements, signal?: AbortSignal): OpenGraph['ask'] {
  return async (name, parameters = {}) => {
    const answer = await reader.read({ text: textOf(statements, name), parameters, signal });
    return answer.rows.map((row) => parseRow(name, row));
  };
}

function textOf(statements: Statements, name: string): string {
  const statement = statements.get(name);
  if (!statement) throw new Error(`There is no statement "${name}": a file is missing below cypher/`);
  return statement.text;
}

function parseRow<Name extends keyof QuestionRows>(name: Name, row: Row): RowOf<Name> {
  return questionRows[name].parse(row.toObject()) as RowOf<Name>;
}
