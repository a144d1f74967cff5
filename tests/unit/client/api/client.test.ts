import { expect, it } from 'vitest';
import { queryClient } from '../../../../client/api/client.ts';

const odd = (value: string) => JSON.parse(`{"__proto__": "${value}", "constructor": "c"}`);

it('tells questions apart by a parameter that is called as something that every object has', async () => {
  const ask = (value: string) =>
    queryClient.fetchQuery({ queryKey: ['run', odd(value)], queryFn: async () => ({ answer: value }) });
  expect([await ask('one'), await ask('other')]).toEqual([{ answer: 'one' }, { answer: 'other' }]);
});

it('keeps every property of an answer that comes again, and the answer itself where it is the same', async () => {
  const answers = [odd('one'), odd('one'), odd('other')];
  const ask = async () => {
    await queryClient.fetchQuery({ queryKey: ['node'], queryFn: async () => answers.shift(), staleTime: 0 });
    return queryClient.getQueryData(['node']);
  };
  const [first, second, third] = [await ask(), await ask(), await ask()];
  expect(second).toBe(first);
  expect(JSON.stringify(third)).toBe(JSON.stringify(odd('other')));
});
