import { parseType } from '../../contract/api/parameter-type.ts';
import { bodyKinds, kindNames } from '../../contract/model/kinds.ts';
import { isOwnModel, type Profile } from '../../contract/model/profile/profile.ts';
import { type Role, roles } from '../../contract/model/profile/roles.ts';
import { namesFor } from './names-for.ts';
import type { NamesInUse } from './names-in-use.ts';
import type { Statement } from './statement.ts';

/** The opening comment of a query as it is put to a graph. */
interface SavedHeader {
  /** Without their slashes. */
  lines: string[];
  /** What an entity has to be where several labels of the profile play that, by the parameter's name. */
  roles: ReadonlyMap<string, Role>;
}

/** More of them nobody looks through. */
const maxLabels = 100;

/** What a header can hold among choices that are parted by commas. */
const speakable = /^[^,=|\s'"\\](?:[^,=|\n'"\\]*[^,=|\s'"\\])?$/;

/**
 * The header of a query that comes with the program, for one profile: the labels of the graph where it offers kinds, and an
 * entity of a kind as the label that plays it. What is an example of our own data is left out of another graph.
 * @returns undefined where a parameter would have nothing to choose from
 */
export function headerFor(
  profile: Profile,
  { header }: Pick<Statement, 'header'>,
  inUse: NamesInUse,
): SavedHeader | undefined {
  const lines = header.filter((line) => !/^needs:/.test(line));
  if (isOwnModel(profile)) {
    const ours = kindNames.filter((kind) => kind !== 'Statistic');
    return { lines: lines.map((line) => withKinds(line, ours, bodyKinds)), roles: new Map() };
  }
  const labels = inUse.labels.length > 0 ? inUse.labels : Object.keys(profile.labels);
  const [every, bodies] = [labels, namesFor(profile, 'body') ?? []].map((names) =>
    names.filter((name) => speakable.test(name) && name !== 'any').slice(0, maxLabels),
  );
  const found = new Map<string, Role>();
  let isChoosable = true;
  const theirs = lines.map((line) => {
    const [, name = '', type = '', given, label = ''] = parameter.exec(line) ?? [];
    if (name === '') return line.replace(/^category: Leaders and bodies$/, 'category: Heads and bodies');
    const role = roles.find((each) => `entity:${each}` === type.toLowerCase());
    const players = role ? (namesFor(profile, role) ?? []) : [];
    const [only = '', ...others] = players;
    if (role && others.length > 0) found.set(name, role);
    const isPlain = others.length === 0 && /^[\p{L}_][\p{L}\p{N}_]*$/u.test(only);
    const kind = role ? (isPlain ? `entity:${only}` : 'entity') : withKinds(type, every ?? [], bodies ?? []);
    if (!parseType(kind)) isChoosable = false;
    return `param ${name}: ${kind}${defaultIn(kind, given)} | ${label}`;
  });
  return isChoosable ? { lines: theirs, roles: found } : undefined;
}

const parameter = /^param (\w+): ([^=|]+?)\s*(?:=\s*([^|]*?)\s*)?\|\s*(.+)$/;

function withKinds(text: string, every: readonly string[], bodies: readonly string[]): string {
  return text.replace('$model.kinds', every.join(', ')).replace('$model.bodyKinds', bodies.join(', '));
}

/** A default that another graph can have too: nothing, a choice, a number. */
function defaultIn(type: string, given: string | undefined): string {
  if (given === undefined) return '';
  if (given === '') return ' =';
  if (/^(entity|date)/.test(type)) return '';
  const choices = type.split(', ');
  if (choices.length < 2 || choices.includes(given)) return ` = ${given}`;
  return choices.includes('any') ? ' = any' : '';
}
