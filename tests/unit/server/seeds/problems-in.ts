import { inOneLine, SeedsError } from '../../../../server/seeds/problem.ts';
import { readSeeds } from '../../../../server/seeds/read-seeds.ts';

/** The smallest seeds that are right: a source, a leader, a body, and who headed it. Tests spoil one of the files. */
export const rightSeeds: Record<string, string> = {
  'sources.yaml': `- id: gazette
  title: Gazette
  passages:
    - { paragraph: 7, summary: Who led the office }
`,
  'entities/people.yaml': `- id: an
  name: An
  summary: Led the office
  cite: ["gazette:7"]
`,
  'entities/commissions.yaml': `- id: office
  name: Office
  summary: Dealt with neighbours
  cite: ["gazette:7"]
`,
  'facts/headships.yaml': `- id: an-headed-office
  type: HEADED
  from: an
  to: office
  cite: ["gazette:7"]
`,
};

/** Every problem of the right seeds with some files put in place of theirs, as it is shown. */
export function problemsIn(files: Record<string, string>): string[] {
  const texts = { ...rightSeeds, ...files };
  try {
    readSeeds(Object.entries(texts).map(([path, text]) => ({ path, shownAs: path, text })));
    return [];
  } catch (error) {
    if (error instanceof SeedsError) return error.problems.map(inOneLine);
    throw error;
  }
}
