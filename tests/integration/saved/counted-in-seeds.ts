import type { Kind } from '../../../contract/model/kinds.ts';
import type { Seeds } from '../../../server/seeds/read-seeds.ts';
import type { FactRecord } from '../../../server/seeds/shapes/facts.ts';

/** Those of a kind with the most facts, and how many these are; in order of name where they are as many. */
export function mostConnected({ entities, facts }: Seeds, kind: Kind, limit: number): string[][] {
  const counted = entities
    .filter((entity) => entity.kind === kind)
    .map(({ id, name }) => ({
      id,
      name,
      relationships: facts.filter(({ from, to }) => from === id || to === id).length,
    }));
  return counted
    .sort((one, other) => other.relationships - one.relationships || (one.name < other.name ? -1 : 1))
    .slice(0, limit)
    .map(({ id, relationships }) => [id, String(relationships)]);
}

/** What is concluded, with the reason. */
export function inferred({ facts }: Seeds): string[][] {
  return facts.filter(({ basis }) => basis === 'inferred').map(({ id, why = '' }) => [id, why]);
}

/** Facts that cite more than one source. */
export function toldTwice({ facts }: Seeds): string[][] {
  return facts.filter(({ cite }) => sourcesOf(cite).length > 1).map(({ id }) => [id]);
}

/** What is told of an entity in one source only, and in which. */
export function toldOnce({ facts }: Seeds, about: string): string[][] {
  return facts.filter(isOf(about)).flatMap(({ id, cite }) => {
    const [source, ...others] = sourcesOf(cite);
    return source && others.length === 0 ? [[source, id]] : [];
  });
}

/** Those of a kind that bear no date, as none of their facts does; and how many facts each has. */
export function undated({ entities, facts }: Seeds, kind: Kind): string[][] {
  return entities
    .filter((entity) => entity.kind === kind && !isDated(entity))
    .map(({ id }) => ({ id, own: facts.filter(isOf(id)) }))
    .filter(({ own }) => !own.some(isDated))
    .map(({ id, own }) => [id, String(own.length)]);
}

/** Of each name that several have, the ids of those, in order of their main names; capitals make no difference. */
export function sharedNames({ entities }: Seeds): string[][] {
  const byName = entities.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const forms = byName.flatMap(({ id, name, names = [] }) =>
    [name, ...names.map((other) => other.name)].map((form) => ({ id, form: form.toLowerCase() })),
  );
  return [...Map.groupBy(forms, ({ form }) => form).values()]
    .map((uses) => [...new Set(uses.map(({ id }) => id))])
    .filter((ids) => ids.length > 1);
}

/** By source: facts, facts that rest on it alone, entities and paragraphs. */
export function weights({ sources, entities, facts }: Seeds): string[][] {
  return sources.map(({ id, passages }) => {
    const resting = facts.filter(({ cite }) => sourcesOf(cite).includes(id));
    const alone = resting.filter(({ cite }) => sourcesOf(cite).length === 1);
    const cited = entities.filter(({ cite }) => sourcesOf(cite).includes(id));
    return [id, ...[resting, alone, cited, passages].map(({ length }) => String(length))];
  });
}

/** By change of one body into another: tasks of both, of the earlier one only, and of the later one only. */
export function tasksHandedOn({ entities, facts }: Seeds): string[][] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const tasksOf = (body: string) =>
    facts.filter(({ type, from }) => type === 'TASKED_WITH' && from === body).map(({ to }) => to);
  const inOrder = (tasks: string[]) =>
    tasks.sort((one, other) => (String(names.get(one)) < String(names.get(other)) ? -1 : 1)).join(', ');
  return facts
    .filter(({ type }) => ['RENAMED_TO', 'SPLIT_INTO', 'MERGED_INTO', 'TRANSFERRED_TO'].includes(type))
    .map(({ id, from, to }) => {
      const [before, after] = [tasksOf(from), tasksOf(to)];
      const kept = before.filter((task) => after.includes(task));
      const left = before.filter((task) => !after.includes(task));
      return [id, ...[kept, left, after.filter((task) => !before.includes(task))].map(inOrder)];
    });
}

/** A citation is written as `source:paragraph`. */
function sourcesOf(cite: readonly string[]): string[] {
  return [...new Set(cite.map((citation) => citation.replace(/:\d+$/, '')))];
}

function isOf(id: string): (fact: FactRecord) => boolean {
  return ({ from, to }) => from === id || to === id;
}

function isDated({
  start,
  end,
  on,
  attested,
}: Pick<FactRecord, 'start' | 'end' | 'on' | 'attested'>): boolean {
  return [start, end, on, attested].some((date) => date !== undefined);
}
