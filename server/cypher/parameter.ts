import {
  type ParameterType,
  parseType,
  problemOfValue,
  typesInWords,
} from '../../contract/api/parameter-type.ts';
import type { QueryParameter } from '../../contract/api/query-parameter.ts';
import type { Field } from './header.ts';
import type { Fault } from './statement.ts';

/**
 * Reads one parameter of a saved query: `body: entity:Body | Body`, `at: date = | On which day`,
 * `direction: out, in, both = both | Which way`.
 * @param faults gets what is wrong
 * @returns undefined where something is
 */
export function parseParameter({ value, line, column }: Field, faults: Fault[]): QueryParameter | undefined {
  const fault = (message: string) => void faults.push({ line, column, message });
  const [, name, typeText, given, label] =
    /^([A-Za-z_]\w*):\s*([^=|]+?)\s*(?:=\s*([^|]*?)\s*)?\|\s*(.+)$/.exec(value) ?? [];
  if (!name || !typeText || !label) {
    return fault(`"param ${value}" is not a parameter: write "// param name: type = default | label"`);
  }
  const type = parseType(typeText);
  if (!type) return fault(`"${typeText}" is not a type: write ${typesInWords}`);
  const standard = defaultOf(type, given);
  const wrong = [standard ?? []]
    .flat()
    .filter((each) => each !== '')
    .flatMap((each) => problemOfValue(type, each) ?? [])[0];
  if (wrong !== undefined) return fault(`the default ${wrong}`);
  return { name, label, ...type, hasChoicesInGraph: false, default: standard };
}

/** Of a list, its values are parted by commas. */
function defaultOf({ isList }: ParameterType, given: string | undefined): string | string[] | null {
  if (given === undefined) return null;
  if (!isList) return given;
  return given
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}
