import { ownValue } from '../../../contract/model/own-value.ts';
import type { Profile } from '../../../contract/model/profile/profile.ts';
import type { Role } from '../../../contract/model/profile/roles.ts';
import type { Suggestion } from '../../../contract/model/profile/suggestion.ts';
import { listOf } from '../../../contract/text/language.ts';
import type { ModelSample, TypeSample } from '../sample/model-sample.ts';
import { guessDates } from './guess-dates.ts';
import { guessRoles } from './guess-roles.ts';
import { fitOf } from './type-fit.ts';
import { typeMeaningsOf } from './type-words.ts';
import { wordsOfName } from './words-of-name.ts';

/** What is less likely is not worth a question. */
const leastLikely = 0.35;
/** Dates make an office likelier: who headed something did so for a time. */
const [withDates, withoutDates] = [1.1, 0.9];
/** A label is named where so many of the relationships start from it, or end at it. */
const smallestShare = 0.1;

const roleNames =
  /^(role|roles|position|title|office|as|function|rank|capacity|job|jobtitle|post|chucvu|vaitro|funktion|amt|poste|fonction|cargo|rol)$/;

interface Likely extends Suggestion {
  likelihood: number;
}

/**
 * What the relationship types of a model may mean of which its profile says nothing, likeliest first: by the words of the
 * type, by what it joins, and whether it is dated. Nothing of it is applied.
 * @param roles what labels are by the profile; guessed where it says nothing
 */
export function suggestMeanings(sample: ModelSample, { labels, relationships }: Profile): Suggestion[] {
  const roles = new Map(
    sample.labels.map((each) => [each.label, ownValue(labels, each.label)?.plays ?? guessRoles(each)]),
  );
  return sample.types
    .filter(({ type }) => ownValue(relationships, type)?.family === undefined && !type.includes('\\'))
    .flatMap((type) => likeliest(type, roles) ?? [])
    .toSorted((one, other) => other.likelihood - one.likelihood)
    .map(({ likelihood: _, ...suggestion }) => suggestion);
}

function likeliest(sample: TypeSample, roles: ReadonlyMap<string, readonly Role[]>): Likely | undefined {
  const { type, sampled, properties } = sample;
  const dates = guessDates(type, sampled, properties);
  const isLasting = dates !== undefined && (dates.start.length > 0 || dates.end.length > 0);
  const meanings = typeMeaningsOf(type);
  const longest = Math.max(...meanings.map(({ words }) => words.length));
  const [best] = meanings
    .filter(({ words }) => words.length === longest)
    .map(({ family, form, reversed, words, plainness }): Likely => {
      const [first, second] = [endsOf(sample, 'from'), endsOf(sample, 'to')];
      const [from, to] = reversed ? [second, first] : [first, second];
      const likelihood = plainness * fitOf(family, from, to, roles) * (dates ? withDates : withoutDates);
      return {
        ...{ type, family, reversed, from, to, likelihood },
        ...(form && { form }),
        role: family === 'succession' || family === 'part of' ? null : roleOf(sample),
        because: reasonOf(words, first, second, dates ? (isLasting ? 'lasting' : 'dated') : 'undated'),
      };
    })
    .toSorted((one, other) => other.likelihood - one.likelihood);
  return best && best.likelihood >= leastLikely ? best : undefined;
}

/** The labels at one end, most frequent first. */
function endsOf({ joins, sampled }: TypeSample, end: 'from' | 'to'): string[] {
  const counts = new Map<string, number>();
  for (const join of joins) {
    for (const label of join[end]) counts.set(label, (counts.get(label) ?? 0) + join.count);
  }
  return [...counts]
    .filter(([, count]) => count >= sampled * smallestShare)
    .toSorted(([, one], [, other]) => other - one)
    .map(([label]) => label);
}

/** The property that seems to say as what. */
function roleOf({ properties }: TypeSample): string | null {
  const found = properties.find(
    ({ name, types }) =>
      types.includes('STRING') && roleNames.test(wordsOfName(name).join('')) && !name.includes('\\'),
  );
  return found?.name ?? null;
}

function reasonOf(
  words: string,
  from: readonly string[],
  to: readonly string[],
  time: 'lasting' | 'dated' | 'undated',
): string {
  const dates = {
    lasting: 'and it says when it began or ended',
    dated: 'and it has a date',
    undated: 'but it has no dates',
  }[time];
  const ends = [from, to].map(
    (labels) => listOf(labels.slice(0, 3), 'or').join('') || 'nodes without a label',
  );
  return `The name says “${words}”, it leads from ${ends[0]} to ${ends[1]}, ${dates}.`;
}
