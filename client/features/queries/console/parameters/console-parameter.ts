import { parseType } from '../../../../../contract/api/parameter-type.ts';
import type { GivenParameter, QueryParameter } from '../../../../../contract/api/query-parameter.ts';
import { parametersIn } from '../../../../../contract/text/cypher-tokens.ts';
import { readQueryFile } from '../../../../../contract/text/query-file/read.ts';
import { guessedType } from './guess-type.ts';
import { labelOfName } from './label-of-name.ts';

/** A parameter that stands in the text of the console. */
export interface ConsoleParameter {
  name: string;
  label: string;
  /** As the header of a saved query writes it (`list of entity:Body`), or `json`. */
  type: string;
  value: GivenParameter;
  /** Whether it may be left empty, which gives null. */
  isOptional: boolean;
}

/** What somebody has chosen and filled in, by the names of parameters. */
export interface ParameterChoices {
  readonly types: ReadonlyMap<string, string>;
  readonly values: ReadonlyMap<string, GivenParameter>;
}

/**
 * Every parameter of a text: of the type that somebody has chosen for it, else as the text's own header declares it, else
 * as its name and its use suggest.
 */
export function parametersOf(text: string, { types, values }: ParameterChoices): ConsoleParameter[] {
  const declared = new Map(readQueryFile(text).parameters.map((each) => [each.name, each]));
  return parametersIn(text).map((name) => {
    const own = declared.get(name);
    return {
      name,
      label: own?.label || labelOfName(name),
      type: types.get(name) ?? (own?.type || guessedType(name, text)),
      value: values.get(name) ?? own?.default ?? '',
      isOptional: own?.default === '',
    };
  });
}

/** A parameter as a form takes it; JSON is a text there, and what is no type is one choice. */
export function formParameter({ name, label, type, isOptional }: ConsoleParameter): QueryParameter {
  const read = parseType(type === 'json' ? 'string' : type) ?? { ...oneChoice, choices: [type] };
  const mayBeEmpty = isOptional || (type !== 'json' && read.type === 'string');
  return { name, label, ...read, hasChoicesInGraph: false, default: mayBeEmpty ? '' : null };
}

const oneChoice = { type: 'choice' as const, isList: false, kind: null, min: null, max: null };
