import type { LabelSample } from '../sample/model-sample.ts';

/** Labels that frameworks put on everything. */
const general = /^_|^(Entity|Node|Resource|Thing|Object|Base|Item|Record|Root|Searchable)$/;

/**
 * Labels in the order in which one of several is taken for what a node is: what all nodes of a sort carry before what marks
 * some of them, and what gathers several sorts last.
 */
export function mostTellingFirst(samples: readonly LabelSample[]): LabelSample[] {
  const ranks = new Map(samples.map((sample) => [sample, rankOf(sample)]));
  return samples.toSorted((one, other) => (ranks.get(one) ?? 0) - (ranks.get(other) ?? 0));
}

/** How many other labels always stand beside it; what is general comes after all. */
function rankOf(sample: LabelSample): number {
  if (isGeneral(sample)) return Number.POSITIVE_INFINITY;
  const [first, ...others] = sample.combinations.map(({ labels }) => labels);
  return (first ?? []).filter((label) => others.every((labels) => labels.includes(label))).length;
}

/** Whether it never stands alone, and what stands beside it differs altogether. */
function isGeneral({ label, combinations }: LabelSample): boolean {
  if (general.test(label)) return true;
  const beside = combinations.map(({ labels }) => labels.filter((each) => each !== label));
  if (beside.some((others) => others.length === 0)) return false;
  return beside.some((one) => beside.some((other) => !one.some((each) => other.includes(each))));
}
