import type { Driver } from 'neo4j-driver';
import {
  capabilitiesOf,
  isOwnModel,
  type Profile,
  type ProfileInUse,
} from '../../contract/model/profile/profile.ts';
import type { Library } from '../cypher/library.ts';
import { canBeRead, noNames } from '../cypher/names-in-use.ts';
import { questionsFor } from '../cypher/questions.ts';
import { savedQueriesFor } from '../cypher/saved-for.ts';
import { createIndex } from '../neo4j/create-index.ts';
import type { DatabaseKeeper } from '../neo4j/database-keeper.ts';
import { looksNamesUp } from '../neo4j/looks-names-up.ts';
import { createReader, type Reader } from '../neo4j/reader.ts';
import { createStatements, type Statements } from '../neo4j/statements.ts';
import type { ProfileFile } from '../workspace/profiles.ts';
import { asking, streaming } from './asking.ts';
import { type DatabaseState, databaseInspector } from './database-state.ts';
import { suggestMeanings } from './guess/suggest-meanings.ts';
import { keepAnswers } from './kept-answers.ts';
import { noticeOf } from './notice-of.ts';
import type { OpenGraph } from './open-graph.ts';
import { keepingOf, type ProfilePlace } from './profile/keeping.ts';
import { profileInUse } from './profile/profile-in-use.ts';
import { type KeptSample, keepSample } from './sample/kept-sample.ts';
import { indexedProperties, type SearchIndex } from './search/search-index.ts';
import { unlessLeft } from './unless-left.ts';
import { type DataWatch, whole } from './whole-reader.ts';

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
  /** What was looked at of the same model already; looked at anew where absent. */
  sample?: KeptSample;
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
  const { contents, indexes, version } = found;
  const { connection = 'default', description, library, profileFile } = options;
  const asFound: DataWatch = { known: () => contents, current: async () => contents };
  const { reader, statements } = whole(
    { reader: readerOf(options), statements: statementsOf(options) },
    watch ?? asFound,
  );
  const { labels, types } = contents ?? noNames;
  const sample = options.sample ?? sampleOf(options, found);
  const namesOver = (over: SearchIndex['over']) =>
    indexes.flatMap(({ type, state, ...index }) =>
      type === 'FULLTEXT' && state === 'ONLINE' && index.over === over ? [index.name] : [],
    );
  const keeping = keepingOf(found, profileFile && reopen && { file: profileFile, reopen });

  /** @param missing the labels and types that a guess could not look at */
  function openedBy({ profile, origin }: ProfileInUse, missing = noNames) {
    const indexed = indexedProperties(profile, labels, indexes);
    const inUse = { labels, types, indexed, mustSpell: !looksNamesUp(version) };
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
        notice: noticeOf(contents, origin, found.stored?.problems[0], missing),
        keeping,
        connection,
        description,
        shippedQueries,
        shippedNames,
        labels,
        readsByLabel: canBeRead(inUse),
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
        sample: sample.recent,
        suggestions: async () => (isOwnModel(profile) ? [] : suggestMeanings(await sample.first(), profile)),
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
  const inUse = await profileInUse(options, found, sample.first);
  return openedBy(inUse, inUse.origin === 'guessed' ? (await sample.first()).missing : noNames)();
}

/** Looks at the model of a database when somebody first needs it, and keeps what it found for all who do. */
export function sampleOf(options: OpenOptions, { contents, version }: DatabaseState): KeptSample {
  return keepSample({
    ...{ reader: readerOf(options), library: options.library, inUse: contents ?? noNames },
    givesNames: looksNamesUp(version),
  });
}

function readerOf({ driver, database, keeper }: OpenOptions): Reader {
  return createReader(driver, database, keeper);
}

/** Takes the statements that users write; a graph that is opened anew goes on with the one that it had. */
export function statementsOf({ statements, driver, database, keeper }: OpenOptions): Statements {
  return statements ?? createStatements(driver, database, keeper);
}
