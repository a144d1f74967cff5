import type { Capability, Profile, ProfileInUse } from '../../contract/model/profile/profile.ts';
import type { Suggestion } from '../../contract/model/profile/suggestion.ts';
import type { ParsedQuery } from '../cypher/saved-query.ts';
import type { Answer, Question, Reader } from '../neo4j/reader.ts';
import type { Statements } from '../neo4j/statements.ts';
import type { Ask, Questions, Stream } from './asking.ts';
import type { ProfileKeeping } from './profile/keeping.ts';
import type { ModelSample } from './sample/model-sample.ts';
import type { SearchIndex } from './search/search-index.ts';

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
  /** Whether the nodes of single labels can be read without reading all. */
  readsByLabel: boolean;
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
  /** What was found on a bounded number of nodes of each label and relationships of each type, not long ago. */
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
