import { counted } from '../../../contract/text/language.ts';
import { nouns } from '../../../contract/text/nouns.ts';

/** What the list begins with: `Start: 44 entities`. */
export function describeStart(entities: number): string {
  return `Start: ${counted(entities, nouns.entity)}`;
}

/** The steps as a numbered list. */
export function textOfSteps(steps: readonly string[]): string {
  return steps.map((text, index) => `${index + 1}. ${text}`).join('\n');
}

/** What was copied, as its message has it. */
export const theSteps = 'the steps';
