import type { GivenParameter } from '../../../../contract/api/query-parameter.ts';
import { ownValue } from '../../../../contract/model/own-value.ts';

/** The values of a form by the parameter's name: a text, or several of them where it takes a list. */
export type Filled = Readonly<Record<string, GivenParameter>>;

/** What one field holds; undefined where nothing was filled in. */
export function valueIn(values: Filled | null, name: string): GivenParameter | undefined {
  return values === null ? undefined : ownValue(values, name);
}

/** The texts of a value: none of an empty one. */
export function textsOf(value: GivenParameter | undefined): readonly string[] {
  return [value ?? []].flat().filter((text) => text.trim() !== '');
}

/** A value as the one text that a field holds which takes no list. */
export function textOf(value: GivenParameter | undefined): string {
  return typeof value === 'string' ? value : (value?.[0] ?? '');
}

export function isEmpty(value: GivenParameter | undefined): boolean {
  return textsOf(value).length === 0;
}

/** Whether two values hold the same texts. */
export function isSame(one: GivenParameter | undefined, other: GivenParameter | undefined): boolean {
  return JSON.stringify([one].flat()) === JSON.stringify([other].flat());
}
