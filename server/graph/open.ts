import type { Driver } from 'neo4j-driver';
import {
  type Capability,
  capabilitiesOf,
  isOwnModel,
  type Profile,
  type ProfileInUse,
} from '../../contract/model/profile/profile.ts';
import type { Suggestion } from '../../contract/model/profile/suggestion.ts';
import type { Library } from '../cypher/library.ts';
import { noNames } from '../cypher/names-in-use.ts';
import { questionsFor } from '../cypher/questions.ts';
import { savedQueriesFor } from '../cypher/saved-for.ts';
import type { ParsedQuery } from '../cypher/saved-query.ts';
import { createIndex } from '../neo4j/create-index.ts';
import type { DatabaseKeeper } from '../neo4j/database-keeper.ts';
import { type Answer, createReader, type Question, type Reader } from '../neo4j/reader.ts';
import { createStatements, type Statements } from '../neo4j/statements.ts';
import type { ProfileFile } from '../workspace/profiles.ts';
import { type Ask, asking, type Questions, type Stream, streaming } from './asking.ts';
import { type DatabaseState, databaseInspector } from './database-state.ts';
import { suggestMeanings } from './guess/suggest-meanings.ts';
import { keepAnswers } from './kept-answers.ts';
import { noticeOf } from './notice-of.ts';
import { keepingOf, type ProfileKeeping, type ProfilePlace } from './profile/keeping.ts';
import { profileInUse } from './profile/profile-in-use.ts';
import type { ModelSample } from './sample/model-sample.ts';
import { sampleModel } from './sample/sample-model.ts';
import { indexedProperties, type SearchIndex } from './search/search-index.ts';
import { unlessLeft } from './unless-left.ts';
import { type DataWatch, whole } from './whole-reader.ts';

/** One graph, open for questions; everything that the API answers is asked of it. */
export interface OpenGraph extends ProfileInUse {
  /** Whether the profile knows what some questions need. */
  can(capability: Capability): boolean;
  /** What the user should know of this database. */
  notice: string | null;
  /** What is saved of its profile. */
  keeping: ProfileKeeping;
  /** The id of the connection by which it is open. */
  connection: string;
  /** Which database this is, in words. */
  description: string;
  /** The saved queries that come with the program, as they are put to this graph; those that do not fit it are left out. */
  shippedQueries: readonly ParsedQuery[];
  /** The names of all of them, which nobody else can give. */
  shippedNames: ReadonlySet<string>;
  /** The labels that the graph holds. */
  labels: readonly string[];
  /** The indexes by which its nodes can be found by a text. */
  searchIndexes: readonly SearchIndex[];
  /** The statement that makes an index of names, with gaps in braces; see `offersFor`. */
  namesIndex: string;
  /**
   * Makes an index: the one way to change the database. Only for a statement of ours that whoever asks has read.
   * @throws MayNotEditError where the database refuses it, or a Neo4jError
   */
  createIndex(statement: string): Promise<void>;
  /** The full-text indexes by which what cites a passage is found, where the profile names them and both are there. */
  citationIndexes: Profile['citationIndexes'];
  /** The API's own questions as they are put to this graph, by name. */
  questions: Questions;
  /** Puts one of the API's own questions. */
  ask: Ask;
  /** The same for answers that may not fit into memory. */
  stream: Stream;
  /** Takes the statements that users write. */
  statements: Statements;
  /** Reads with any statement, up to so many rows. */
  read(question: Question, limit: number): Promise<Answer>;
  /** The same for answers that are taken as they come. */
  send: Reader['send'];
  /** Looks at a bounded number of nodes of each label and relationships of each type. */
  sample(): Promise<ModelSample>;
  /** What relationship types may mean of which the profile says nothing, likeliest first. */
  suggestions(): Promise<Suggestion[]>;
  /**
   * An answer that depends on the data alone: worked out once for each revision of the data, and where there is no
   * revision, at most twice a minute. Others may wait for it, so it does not end with the caller who asked first.
   * @param input what it depends on beside the data
   */
  once<Answer>(name: string, input: object, work: (graph: OpenGraph) => Promise<Answer>): Promise<Answer>;
  /**
   * The same graph; whatever is asked of it ends when the signal aborts.
   * @param caller who asks
   */
  until(signal: AbortSignal, caller?: string): OpenGraph;
  /** The same graph as another profile has it, to try that profile: it needs no connection of its own. */
  by(profile: Profile): OpenGraph;
}

export interface OpenOptions {
  /** Closed by the caller. */
  driver: Driver;
  database?: string | undefined;
  /** The id of the connection; `default` where absent. */
  connection?: string;
  /** Which database this is, in words: `Neo4j Community on this machine`. */
  description: string;
  /** Who starts the database again where it ends; nobody where absent. */
  keeper?: DatabaseKeeper;
  /** Takes the statements that users write; made of the driver where absent. */
  statements?: Statements;
  library: Library;
  /** Where a profile for this database is saved; none can be where absent. */
  profileFile?: ProfileFile;
  /** Found out from what is saved and what the database holds where absent. */
  profile?: Profile | 'built-in' | 'guessed';
}

/** How long answers are kept where the data has no revision, in milliseconds. */
const unrevisedAge = 30_000;

/**
 * Opens a graph: for our own model, and for an empty database, a profile is built in; for any other it is what somebody
 * saved, else one that is guessed.
 * @param state what is known of the database already; looked at where absent
 * @param watch says whether the data is still as it was; where absent it is taken to be
 * @param reopen opens the graph anew when its profile was changed; where absent, none can be saved
 * @throws Neo4jError where the database cannot be reached
 */
export async function openGraph(
  options: OpenOptions,
  state?: DatabaseState,
  watch?: DataWatch,
  reopen?: ProfilePlace['reopen'],
): Promise<OpenGraph> {
  const found = state ?? (await databaseInspector(options)());
  const { contents, indexes } = found;
  const { connection = 'default', description, library, profileFile } = options;
  const asFound: DataWatch = { known: () => contents, current: async () => contents };
  const { reader, statements } = whole(
    { reader: readerOf(options), statements: statementsOf(options) },
    watch ?? asFound,
  );
  const { labels, types } = contents ?? noNames;
  const namesOver = (over: SearchIndex['over']) =>
    indexes.flatMap(({ type, state, ...index }) =>
      type === 'FULLTEXT' && state === 'ONLINE' && index.over === over ? [index.name] : [],
    );
  const keeping = keepingOf(found, profileFile && reopen && { file: profileFile, reopen });

  function openedBy({ profile, origin }: ProfileInUse) {
    const indexed = indexedProperties(profile, labels, indexes);
    const inUse = { labels, types, indexed };
    const questions = questionsFor(profile, library, inUse);
    const shippedQueries = isOwnModel(profile) ? library.saved : savedQueriesFor(profile, library, inUse);
    const shippedNames = new Set([...library.saved, ...shippedQueries].map(({ name }) => name));
    const capabilities = capabilitiesOf(profile);
    const { nodes = '', relationships = '' } = profile.citationIndexes ?? {};
    const areThere = namesOver('NODE').includes(nodes) && namesOver('RELATIONSHIP').includes(relationships);
    const citationIndexes = areThere ? profile.citationIndexes : undefined;
    const kept = keepAnswers(contents?.revisions.length ? Number.POSITIVE_INFINITY : unrevisedAge);
    return function bound(signal?: AbortSignal, caller?: string): OpenGraph {
      return {
        profile,
        origin,
        can: (capability) => capabilities.includes(capability),
        notice: noticeOf(contents, origin),
        keeping,
        connection,
        description,
        shippedQueries,
        shippedNames,
        labels,
        searchIndexes: indexes.filter(({ over }) => over === 'NODE'),
        namesIndex: library.offers.get('names-index')?.text ?? '',
        createIndex: (statement) => createIndex(options.driver, options.database, statement),
        citationIndexes,
        questions,
        ask: asking(reader, questions, signal),
        stream: streaming(reader, questions, signal),
        statements: { send: (statement, take) => statements.send({ signal, caller, ...statement }, take) },
        read: (question, limit) => reader.read({ signal, ...question }, limit),
        send: (question, take) => reader.send({ signal, ...question }, take),
        sample: () => sampleModel({ reader, library, inUse: contents ?? noNames }),
        suggestions: async () => (isOwnModel(profile) ? [] : suggestMeanings(await sample(), profile)),
        once: (name, input, work) =>
          unlessLeft(
            kept.once(`${name} ${JSON.stringify(input)}`, () => work(bound())),
            signal,
          ),
        until: bound,
        by: (draft) => openedBy({ profile: draft, origin: 'given' })(signal, caller),
      };
    };
  }
  let sampled: Promise<ModelSample> | undefined;
  /** What a guess and suggestions look at, as it was when somebody first needed it. */
  async function sample(): Promise<ModelSample> {
    sampled ??= sampleModel({ reader: readerOf(options), library, inUse: contents ?? noNames });
    return sampled.catch((error: unknown) => {
      sampled = undefined;
      throw error;
    });
  }
  return openedBy(await profileInUse(options, found, sample))();
}

function readerOf({ driver, database, keeper }: OpenOptions): Reader {
  return createReader(driver, database, keeper);
}

/** Takes the statements that users write; a graph that is opened anew goes on with the one that it had. */
export function statementsOf({ statements, driver, database, keeper }: OpenOptions): Statements {
  return statements ?? createStatements(driver, database, keeper);
}
