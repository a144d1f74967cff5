import type { QueryParameter } from '../../contract/api/query-parameter.ts';
import type { Field } from './header.ts';
import { CypherFileError } from './statement.ts';

const plainTypes = ['date', 'integer', 'string', 'boolean'] as const;

/**
 * Reads one parameter of a saved query: `body: entity:Body | Body`, `at: date = | On which day`,
 * `direction: out, in, both = both | Which way`.
 * @throws CypherFileError
 */
export function parseParameter(file: string, { value, line }: Field): QueryParameter {
  const fault = (problem: string) => new CypherFileError(file, line, problem);
  const [, name, type, given, label] =
    /^([A-Za-z_]\w*):\s*([^=|]+?)\s*(?:=\s*([^|]*?)\s*)?\|\s*(.+)$/.exec(value) ?? [];
  if (!name || !type || !label) {
    throw fault(`"param ${value}" is not a parameter: write "// param name: type = default | label"`);
  }
  const kind = typeOf(type);
  if (!kind) {
    throw fault(
      `"${type}" is not a type: write entity, entity:Kind, date, integer, string, boolean, or choices parted by commas`,
    );
  }
  if (kind.type === 'choice' && given !== undefined && !kind.choices.includes(given)) {
    throw fault(`the default "${given}" is none of the choices ${kind.choices.join(', ')}`);
  }
  return {
    name,
    label,
    ...kind,
    isList: false,
    min: null,
    max: null,
    hasChoicesInGraph: false,
    default: given ?? null,
  };
}

function typeOf(text: string): Pick<QueryParameter, 'type' | 'kind' | 'choices'> | undefined {
  const plain = plainTypes.find((type) => type === text);
  if (plain) return { type: plain, kind: null, choices: [] };
  const entity = /^entity(?::([A-Z]\w*))?$/.exec(text);
  if (entity) return { type: 'entity', kind: entity[1] ?? null, choices: [] };
  const choices = text.split(',').map((choice) => choice.trim());
  if (choices.length < 2 || choices.includes('')) return undefined;
  return { type: 'choice', kind: null, choices };
}
