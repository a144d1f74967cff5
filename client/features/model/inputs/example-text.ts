import { truncated } from '../../../../contract/text/graphemes.ts';
import type { KnownProperty } from '../use-model.ts';

const maxLetters = 40;

/** What a property holds, by an example: `Nancy`; empty where none is known. */
export function exampleText({ example }: KnownProperty): string {
  if (example === undefined || example === null) return '';
  return truncated(typeof example === 'object' ? JSON.stringify(example) : String(example), maxLetters);
}
