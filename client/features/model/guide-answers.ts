import type { SchemaGraph } from '../../../contract/api/routes/service.ts';
import type { Profile } from '../../../contract/model/profile/profile.ts';
import type { Role } from '../../../contract/model/profile/roles.ts';
import type { Suggestion } from '../../../contract/model/profile/suggestion.ts';
import type { Family } from '../../../contract/model/relationships/description.ts';
import { choiceOf, type FamilyChoice, keyOfChoice } from './families.ts';
import { type TypeEntry, typeEntry, withRole, withType } from './profile-edits.ts';

/** What is answered so far of what a relationship type means. */
export interface GuideAnswers extends Pick<TypeEntry, 'reversed' | 'role' | 'dates'> {
  /** The key of a choice. */
  meaning: string;
}

/** What the guide asks about: these families have ends that play a role. */
export const guidedFamilies: readonly Family[] = ['headship', 'deputy headship', 'membership', 'succession'];

/** The roles of the ends where each family begins and ends. */
const rolesOfEnds: ReadonlyMap<Family, readonly [Role, Role]> = new Map([
  ['headship', ['person', 'body']],
  ['deputy headship', ['person', 'body']],
  ['membership', ['person', 'body']],
  ['succession', ['body', 'body']],
]);

/** What is answered to begin with: as the profile has it, else as it is suggested. */
export function firstAnswers(
  profile: Profile,
  type: string,
  suggestion: Suggestion | undefined,
): GuideAnswers {
  const { family, form, reversed, role, dates } = typeEntry(profile, type);
  if (family) return { meaning: keyOfChoice({ family, ...(form && { form }) }), reversed, role, dates };
  return {
    meaning: keyOfChoice(
      (suggestion && choiceOf(suggestion.family, suggestion.form)) ?? { family: 'headship' },
    ),
    reversed: suggestion?.reversed || undefined,
    role: role ?? suggestion?.role ?? undefined,
    dates: suggestion?.family === 'succession' ? atOnce(dates) : dates,
  };
}

/** A renaming happens at once, so that a date that is neither its start nor its end is both. */
function atOnce(dates: TypeEntry['dates']): TypeEntry['dates'] {
  if (!dates || dates.start.length > 0 || dates.end.length > 0) return dates;
  return { start: dates.attested, end: dates.attested, attested: [] };
}

/**
 * A profile by what is answered; labels at the ends of the relationships play the roles that their meaning gives them.
 * @param before the profile as it was when the guide was begun
 * @param connections which labels relationships join
 */
export function answered(
  before: Profile,
  type: string,
  choice: FamilyChoice,
  { reversed, role, dates }: GuideAnswers,
  connections: SchemaGraph['connections'],
): Profile {
  const { family, form } = choice;
  const said = withType(before, type, { family, form, reversed: reversed || undefined, role, dates });
  const [first, second] = rolesOfEnds.get(family) ?? [];
  if (!first || !second) return said;
  const ends = endLabels(type, connections);
  const [begins, finishes] = reversed ? [ends.to, ends.from] : [ends.from, ends.to];
  return withRole(withRole(said, begins, first), finishes, second);
}

/** The labels where relationships of a type start and end. */
function endLabels(type: string, connections: SchemaGraph['connections']): { from: string[]; to: string[] } {
  const own = connections.filter((each) => each.type === type);
  const named = (labels: readonly (string | null)[]) => [
    ...new Set(labels.filter((label) => label !== null)),
  ];
  return { from: named(own.map(({ from }) => from)), to: named(own.map(({ to }) => to)) };
}
