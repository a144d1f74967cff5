import type { Result } from '../../../../contract/api/result.ts';
import { parametersIn } from '../../../../contract/text/cypher-tokens.ts';
import type { QueryFile } from '../../../../contract/text/query-file/query-file.ts';
import { readQueryFile } from '../../../../contract/text/query-file/read.ts';
import { chartColumnsOf } from '../result/chart/chart-columns.ts';
import { type ConsoleParameter, formParameter } from './parameters/console-parameter.ts';

interface Proposed {
  statement: string;
  parameters: readonly ConsoleParameter[];
  /** What it gave when it was last run; null where it was not. */
  result: Result | null;
  author: string | null;
  /** The title of the profile of the open graph. */
  model: string | null;
}

/** A saved query as it may be made of a statement: what its own header says, and what can be guessed of the rest. */
export function proposedQuery({ statement, parameters, result, author, model }: Proposed): QueryFile {
  const declared = readQueryFile(statement);
  const hasHeader = declared.title !== '';
  const text = hasHeader ? declared.text : withoutOpeningComment(statement);
  const used = parametersIn(text);
  return {
    title: declared.title || (openingComment(statement) ?? titleOf(text)),
    description: declared.description,
    category: declared.category,
    view: declared.view || viewFor(result),
    author: declared.author ?? author,
    model: declared.model ?? model,
    parameters: parameters
      .filter(({ name }) => used.includes(name))
      .map((parameter) => {
        const known = declared.parameters.find(({ name }) => name === parameter.name);
        const type = parameter.type === 'json' ? 'string' : parameter.type;
        const standard = known ? known.default : defaultFor(parameter);
        return {
          choices: null,
          ...known,
          name: parameter.name,
          label: parameter.label,
          type,
          default: standard,
        };
      }),
    text,
  };
}

/** A value that was filled in is the one to begin with; an entity is chosen anew each time. */
function defaultFor(parameter: ConsoleParameter): string | null {
  const { type, isList } = formParameter(parameter);
  const { value } = parameter;
  const isPlain = typeof value === 'string' && value.trim() !== '' && !/[|=\n]/.test(value);
  return isPlain && !isList && type !== 'entity' ? value : null;
}

function viewFor(result: Result | null): QueryFile['view'] {
  if (!result) return 'table';
  if (result.graph.edges.length > 0) return 'graph';
  const isNamesAndNumbers = result.columns.length === 2 && chartColumnsOf(result) !== null;
  return isNamesAndNumbers ? 'chart' : 'table';
}

const opening = /^\s*(?:\/\/([^\n]*)(?:\n|$)|\/\*([\s\S]*?)\*\/)/;

function openingComment(text: string): string | undefined {
  const [, line, block] = opening.exec(text) ?? [];
  const said = (line ?? block)?.replaceAll(/\s+(?:\*\s)?/g, ' ').replace(/^[\s*]+|[\s.*]+$/g, '');
  return said || undefined;
}

function withoutOpeningComment(text: string): string {
  return openingComment(text) === undefined ? text.trim() : text.replace(opening, '').trim();
}

/** `Person and Body` of the labels that are matched, else of the columns that are returned. */
function titleOf(text: string): string {
  const labels = [...text.matchAll(/\(\s*[\p{L}\p{N}_]*\s*:\s*`?(\p{L}[\p{L}\p{N}_]*)/gu)].map(
    ([, label]) => label ?? '',
  );
  const distinct = [...new Set(labels)];
  if (distinct.length > 0)
    return distinct.length === 1
      ? `${distinct[0]}`
      : `${distinct.slice(0, -1).join(', ')} and ${distinct.at(-1)}`;
  const [, returned = ''] = /\bRETURN\s+(?:DISTINCT\s+)?([^\n]+)/i.exec(text) ?? [];
  return returned.trim().slice(0, 60);
}
