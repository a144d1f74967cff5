import type { GivenParameter, QueryParameter } from '../../../../contract/api/query-parameter.ts';
import type { Filled } from './filled.ts';

export interface ParameterFieldProps<Value extends GivenParameter = GivenParameter> {
  /** The name of the query. */
  query: string;
  parameter: QueryParameter;
  value: Value;
  problem: string | undefined;
  /** What stands in the fields before it, as far as it is filled in. */
  before: Filled;
  /** How it stands to the page's as-of date; undefined where it has nothing to do with that. */
  follows: 'following' | 'whatever' | undefined;
  onChange: (value: GivenParameter) => void;
  /** Called with a text that has not been chosen or added yet; with a change it is over. */
  onType: (text: string) => void;
}

/** The props of a field for one text. */
export type TextFieldProps = ParameterFieldProps<string>;

/** The props of a field for several texts. */
export type ListFieldProps = ParameterFieldProps<string[]>;
