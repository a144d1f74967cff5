import type { Segment } from '../model/segment.ts';
import type { Tenures } from '../model/tenure.ts';
import { counted, type Forms, listOf } from './language.ts';
import { nouns } from './nouns.ts';
import { phrase } from './phrase.ts';

/**
 * What a trace found at any time, in a few words: `3 known heads, 1 former deputy, 4 names`, `2 posts in 2 bodies, 3
 * attestations`. Of a body it is always said whether a head is known.
 */
export function countsText({ side, counts }: Pick<Tenures, 'side' | 'counts'>): Segment[] {
  return phrase`${listOf(side === 'body' ? countsOfHeads(counts) : countsOfPosts(counts), 'comma')}`;
}

function countsOfHeads({ heads, acting, deputies, formerDeputies, names }: Tenures['counts']): string[] {
  const deputy = deputies === formerDeputies ? nouns.formerDeputy : nouns.deputy;
  return [
    heads === 0 ? 'No known head' : counted(heads, nouns.knownHead),
    ...counting(acting, nouns.actingHead),
    ...counting(deputies, deputy),
    ...(names > 1 ? counting(names, nouns.name) : []),
  ];
}

function countsOfPosts({ posts, bodies, attestations }: Tenures['counts']): string[] {
  if (posts === 0) return ['No known post'];
  return [
    `${counted(posts, nouns.post)} in ${counted(bodies, nouns.body)}`,
    ...counting(attestations, nouns.attestation),
  ];
}

function counting(count: number, noun: Forms): string[] {
  return count === 0 ? [] : [counted(count, noun)];
}
