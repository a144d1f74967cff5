import {
  createLoader,
  parseAsArrayOf,
  parseAsBoolean,
  parseAsInteger,
  parseAsJson,
  parseAsString,
  parseAsStringLiteral,
  useQueryState,
  useQueryStates,
} from 'nuqs';
import { givenParameterShape } from '../../contract/api/query-parameter.ts';
import { recordByName } from '../../contract/model/record-by-name.ts';

const parametersShape = recordByName(givenParameterShape);

/** What the address bar holds beside the View: with both a link restores what its sender saw. */
export const pageFields = {
  /** The task at hand, by the names of app/tasks.ts. */
  task: parseAsString.withDefault('trace'),
  /** The two dates between which changes are listed. */
  since: parseAsString,
  until: parseAsString,
  /** The body whose names over time are shown. */
  names: parseAsString,
  /** The body whose heads have a page of their own. */
  office: parseAsString,
  /** The event or document in whose panel the heads of its time are listed. */
  officeHolders: parseAsString,
  /** The entity in whose panel the saved queries about it are listed. */
  queriesAbout: parseAsString,
  /** Of the trace: whose posts, or which body's heads. */
  subject: parseAsString,
  lineage: parseAsBoolean.withDefault(true),
  /** Of what heads others and is headed itself, which of both; that of which more is known where absent. */
  side: parseAsStringLiteral(['person', 'body']),
  /** The subject in place of whose trace the timeline and the table show the canvas. */
  besides: parseAsString,
  /** The two whose connection is asked for, empty where one is still to be chosen; absent where none is. */
  from: parseAsString,
  to: parseAsString,
  /** How a connection may run: at most so many steps, through hubs or not, not through these entities. */
  steps: parseAsInteger.withDefault(5),
  hubs: parseAsBoolean.withDefault(false),
  avoid: parseAsArrayOf(parseAsString).withDefault([]),
  /** Which of the connections that were found is chosen, from 1. */
  path: parseAsInteger.withDefault(1),
  /** The saved query that is open, and the parameters it was last run with. */
  query: parseAsString,
  with: parseAsJson(parametersShape),
  /** The Cypher that the console is opened with, which nothing runs by itself; empty for what was typed last. */
  console: parseAsString,
  /** Whether that query is edited; without one, a new query is written. */
  edit: parseAsBoolean.withDefault(false),
  /** What the page of the model shows: `all`, `label:Person`, `type:HEADED`, `guide:HEADED`. */
  model: parseAsString,
  /** Whether the schema is open. */
  schema: parseAsBoolean.withDefault(false),
  /** Whether the list of saved views is open. */
  views: parseAsBoolean.withDefault(false),
  /** The source document that is open, or a passage of it: `source:14`; `all` for their list. */
  source: parseAsString,
};

/** The address as state. A change is a step that the back button takes back, unless it replaces one. */
export function useAddress() {
  return useQueryStates(pageFields, { history: 'push' });
}

export type Address = ReturnType<typeof useAddress>[0];

const load = createLoader(pageFields);

/** The as-of date as the address spells it, be it a date or not, and how to take it out where the View has none. */
export function useSpelledDate(): { spelled: string | null; clear(): void } {
  const [spelled, spell] = useQueryState('at', parseAsString);
  return { spelled, clear: () => void spell(null) };
}

/** What the address bar says at this moment, outside of any rendering. */
export function readAddress(): Address {
  return load(window.location.search);
}

/** Nothing lies over the graph, or over its page. */
const uncovered = {
  ...{ model: null, schema: false, edit: false, office: null, with: null },
  ...{ console: null, names: null, since: null, until: null },
} as const satisfies Partial<Address>;

/** What the address says while the model is looked at: nothing lies over its page. */
export const modelAddress = { ...uncovered, model: 'all' } as const satisfies Partial<Address>;

/** The same of the schema. */
export const schemaAddress = { ...uncovered, schema: true } as const satisfies Partial<Address>;
