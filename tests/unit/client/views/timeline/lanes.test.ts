import { expect, test } from 'vitest';
import { lanesOf, titleOf } from '../../../../../client/views/timeline/lanes.ts';
import { facts, graph } from '../../../../fixtures/graphs/renamed-commission.ts';

type Options = Parameters<typeof lanesOf>[2];

function described(options: Options) {
  return lanesOf(facts, graph.edges, options).map(({ id, facts: own }) => [id, own.map((fact) => fact.id)]);
}

const [lives, renaming, split, headship, founding, statement] = [
  ['old', 'new'],
  'old RENAMED_TO new',
  'new SPLIT_INTO apart',
  'person HEADED new',
  'party FOUNDED old',
  'congress STATED idea',
];

test('a body has one lane under all its names, where it was founded and who headed it is described', () => {
  expect(described({ grouping: 'body' })).toEqual([
    ['events', ['congress']],
    ['new', [...lives, renaming, split, headship, founding]],
    ['apart', []],
    ['person', ['person']],
    ['idea', [statement]],
  ]);
});

test('by person the posts stand in the lanes of those who held them', () => {
  expect(described({ grouping: 'person' })).toEqual([
    ['events', ['congress']],
    ['person', ['person', headship]],
    ['new', [...lives, renaming, split, founding]],
    ['apart', []],
    ['idea', [statement]],
  ]);
});

test('whoever is traced comes first, under any name, and what happened comes last', () => {
  const lanes = lanesOf(facts, graph.edges, { grouping: 'person', subject: 'old' });
  expect(lanes.map(({ id }) => id)).toEqual(['new', 'person', 'apart', 'idea', 'events']);
});

test('events that are not in the graph have a lane of their own, which comes last whatever the subject', () => {
  const [congress] = facts.filter(({ id }) => id === 'congress');
  const beside = congress ? [{ ...congress, id: 'elsewhere' }] : [];
  const lanes = lanesOf(facts, graph.edges, { grouping: 'body', subject: 'new', beside });
  expect(lanes.slice(-2).map((lane) => [titleOf(lane), lane.facts.map(({ id }) => id)])).toEqual([
    ['Events', ['congress']],
    ['Events in the same years', ['elsewhere']],
  ]);
});

test('where a body went over to has a lane that tells of its arrival', () => {
  const apart = lanesOf(facts, graph.edges, { grouping: 'body' }).find(({ id }) => id === 'apart');
  expect(apart?.arrivals.map(({ id }) => id)).toEqual([split]);
});

test('a lane is called by the name in force on the date, else by the last one', () => {
  const name = (day: string | null) =>
    lanesOf(facts, graph.edges, { grouping: 'body', at: day ? { min: day, max: day } : undefined }).find(
      ({ id }) => id === 'new',
    )?.node?.name;
  expect([name(null), name('1952-01-01'), name('1958-07-01'), name('1940-01-01')]).toEqual([
    'NEW',
    'OLD',
    'NEW',
    'NEW',
  ]);
});

test('what no source dates stands in no lane: relationships and events, but not entities that only exist', () => {
  expect(facts.filter(({ span }) => !span).map(({ id }) => id)).toEqual(['visit', 'new PART_OF party']);
});
