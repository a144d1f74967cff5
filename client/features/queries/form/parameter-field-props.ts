import type { QueryParameter } from '../../../../contract/api/query-parameter.ts';

export interface ParameterFieldProps {
  parameter: QueryParameter;
  value: string;
  problem: string | undefined;
  /** How it stands to the page's as-of date; undefined where it has nothing to do with that. */
  follows: 'following' | 'whatever' | undefined;
  onChange: (value: string) => void;
  /** Called with the text of an entity that has not been chosen yet. */
  onType: (text: string) => void;
}
