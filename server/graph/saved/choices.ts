import type { RouteOutput } from '../../../contract/api/route.ts';
import type { queryChoices } from '../../../contract/api/routes/queries.ts';
import type { ParsedQuery } from '../../cypher/saved-query.ts';
import { isNode } from '../../neo4j/graph-values.ts';
import { toJson } from '../../neo4j/values.ts';
import { NotFoundError } from '../../problems/errors.ts';
import { explainStatement, type WrittenStatement } from '../console/explain-statement.ts';
import type { OpenGraph } from '../open-graph.ts';
import { presentNode } from '../present.ts';
import { fold } from '../search/fold.ts';
import { type Given, parseParameters } from './parameters.ts';
import { withPlaces } from './statement-faults.ts';

type Choices = RouteOutput<typeof queryChoices>;
type Choice = Choices['choices'][number];

/** So many are looked through, and so many shown: more than these are found by typing. */
const maxRows = 10_000;
const maxShown = 200;

/**
 * The values in the graph that a parameter may have, beside what is given for those before it; one of these that is not
 * given yet is null.
 * @param input.search only those whose label holds it, with or without accents
 * @throws NotFoundError where the parameter has no such choices, BadInputError for what is given
 */
export async function choicesOf(
  graph: OpenGraph,
  query: ParsedQuery,
  { parameter, parameters: given, search }: { parameter: string; parameters: Given; search: string },
): Promise<Choices> {
  const statement = query.choices.get(parameter);
  if (!statement) throw new NotFoundError(`"${query.name}" has no choices for "${parameter}".`);
  const index = query.parameters.findIndex(({ name }) => name === parameter);
  const before = query.parameters.slice(0, index).map((each) => ({ ...each, default: each.default ?? '' }));
  const names = before.map(({ name }) => name);
  const parameters = await parseParameters(
    graph,
    { parameters: before, text: statement.text },
    Object.fromEntries(Object.entries(given).filter(([name]) => names.includes(name))),
  );
  const written = { statement: statement.text, parameters };
  const { found, truncated } = await withPlaces(statement, async () => {
    if (query.origin === 'own') await explainStatement(graph, written);
    return valuesAndLabels(query.origin === 'own' ? graph.statements : graph, written);
  });
  const all = new Map<string, Choice>();
  for (const [value, label] of found) {
    const choice = choiceOf(graph, value, label);
    if (choice) all.set(choice.value, choice);
  }
  const matching = [...all.values()].filter(({ label }) => fold(label).includes(fold(search.trim())));
  const choices = matching.slice(0, maxShown);
  return {
    choices,
    shown: choices.length,
    total: matching.length,
    truncated: truncated || choices.length < matching.length,
  };
}

async function valuesAndLabels(asked: Pick<OpenGraph, 'send'>, { statement, parameters }: WrittenStatement) {
  return asked.send({ text: statement, parameters }, async ({ rows }) => {
    const found: (readonly unknown[])[] = [];
    for await (const row of rows) {
      if (found.length === maxRows) return { found, truncated: true };
      found.push([...row.values()]);
    }
    return { found, truncated: false };
  });
}

/** @param label in place of a node's name, or of the value itself */
function choiceOf(graph: OpenGraph, value: unknown, label: unknown): Choice | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'object' && isNode(value)) {
    const { id, name } = presentNode(graph.profile, value);
    return { value: id, label: typeof label === 'string' ? label : name };
  }
  const text = String(toJson(value));
  return { value: text, label: typeof label === 'string' ? label : text };
}
