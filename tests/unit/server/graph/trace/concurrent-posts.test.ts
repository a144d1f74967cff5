import { describe, expect, test } from 'vitest';
import { plainText } from '../../../../../contract/text/plain-text.ts';
import { concurrentPostsText, officeOf } from '../../../../../contract/text/trace.ts';
import { concurrentPostsOf } from '../../../../../server/graph/trace/concurrent-posts.ts';
import { headship, office, person, tenure } from '../../../../fixtures/tenures.ts';

const [an, binh] = [person('An'), person('Binh')];
const [board, delegation, union] = [office('Board'), office('Delegation'), office('Union')];
const fact = headship('head', an, board, { start: '1950', end: '1955', citations: ['s:1'] });
const head = tenure(fact);

describe('what somebody headed at the same time', () => {
  test('is certain where both posts had begun before the other ended', () => {
    const other = headship('other', an, delegation, { start: '1951', end: '1953' });
    expect(concurrentPostsOf(head, [fact, other])).toEqual([
      { fact: 'other', body: delegation, rank: 'head', certain: true },
    ]);
  });

  test('is possible where one passage mentions both, and described once for each body', () => {
    const seen = headship('seen', an, board, { attested: '[..1973]', citations: ['s:1'] });
    const other = headship('other', an, delegation, { attested: '[..1973]', citations: ['s:1'] });
    const again = headship('again', an, delegation, { attested: '[..1973]', citations: ['s:1'] });
    expect(concurrentPostsOf(tenure(seen), [seen, other, again])).toEqual([
      { fact: 'other', body: delegation, rank: 'head', certain: false },
    ]);
  });

  test('is nothing of another person, of the same body, or of another time', () => {
    const others = [
      headship('of Binh', binh, delegation, { start: '1951', end: '1953' }),
      headship('again', an, board, { start: '1951', end: '1953' }),
      headship('later', an, union, { start: '1956', end: '1960' }),
    ];
    expect(concurrentPostsOf(head, others)).toEqual([]);
  });

  test('is described with the rank and with how sure it is', () => {
    const deputy = headship('deputy', an, union, { type: 'DEPUTY_HEADED', start: '1951', end: '1953' });
    const described = { ...head, concurrentPosts: concurrentPostsOf(head, [deputy]) };
    const perhaps = {
      ...described,
      concurrentPosts: described.concurrentPosts.map((each) => ({ ...each, certain: false })),
    };
    expect([described, perhaps].map((post) => plainText(concurrentPostsText(post)))).toEqual([
      'deputy head of the Union',
      'possibly deputy head of the Union',
    ]);
  });
});

test('whoever was not the head is described so, unless the role says it', () => {
  const roles = [
    headship('1', an, board, { role: 'Chairman' }),
    headship('2', an, board, { role: 'Acting Chairman' }),
    headship('3', an, board, { type: 'DEPUTY_HEADED', role: 'Vice President' }),
    headship('4', an, board, { type: 'DEPUTY_HEADED', role: 'Second Secretary' }),
    headship('5', an, board, { type: 'DEPUTY_HEADED' }),
  ].map((each) => tenure(each));
  expect(roles.map((each) => [each.rank, officeOf(each)])).toEqual([
    ['head', 'Chairman'],
    ['acting', 'Acting Chairman'],
    ['deputy', 'Vice President'],
    ['deputy', 'Second Secretary (deputy head)'],
    ['deputy', 'deputy head'],
  ]);
});
