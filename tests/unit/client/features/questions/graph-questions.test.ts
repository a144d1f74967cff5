import { expect, test } from 'vitest';
import { graphQuestions } from '../../../../../client/features/questions/graph-questions.ts';

const node = (id: string) => ({ id, name: `The ${id}`, labels: ['Thing'], properties: {} });
const texts = (subjects: Parameters<typeof graphQuestions>[0]) =>
  graphQuestions(subjects).map(({ text }) => text);

test('where headships are known, the first question is one of them', () => {
  expect(texts({ hubs: [node('port'), node('ship')], bodies: [node('line')] })).toEqual([
    'Who headed The line?',
    'What is connected to The port?',
    'Which labels and relationship types does this graph have?',
  ]);
});

test('where they are not, there are three questions all the same', () => {
  const questions = graphQuestions({ hubs: [node('port'), node('ship')], bodies: [] });
  expect(questions.map(({ text }) => text)).toEqual([
    'What is connected to The port?',
    'Which labels and relationship types does this graph have?',
    'How are The port and The ship connected?',
  ]);
  expect(questions[0]?.visits).toBe('port');
  expect(questions[2]?.address).toMatchObject({ task: 'explore', from: 'port', to: 'ship' });
});

test('a graph of one node has what it can answer', () => {
  expect(texts({ hubs: [node('port')], bodies: [] })).toEqual([
    'What is connected to The port?',
    'Which labels and relationship types does this graph have?',
  ]);
});
