import { expect, test } from 'vitest';
import { factsOf } from '../../../../../client/facts/facts.ts';
import { linesOf } from '../../../../../client/facts/renaming-lines.ts';
import { lanesOf, titleOf } from '../../../../../client/views/timeline/lanes.ts';
import { facts, world } from '../../facts/worlds.ts';

type Options = Parameters<typeof lanesOf>[2];

function told(options: Options) {
  return lanesOf(facts, world.edges, options).map(({ id, facts: own }) => [id, own.map((fact) => fact.id)]);
}

const [lives, renaming, split, headship, founding, statement] = [
  ['old', 'new'],
  'old RENAMED_TO new',
  'new SPLIT_INTO apart',
  'person HEADED new',
  'party FOUNDED old',
  'congress STATED idea',
];

test('a body has one lane under all its names, where it was founded and who headed it is told', () => {
  expect(told({ grouping: 'body' })).toEqual([
    ['happenings', ['congress']],
    ['new', [...lives, renaming, split, headship, founding]],
    ['apart', []],
    ['person', ['person']],
    ['idea', [statement]],
  ]);
});

test('by person the posts stand in the lanes of those who held them', () => {
  expect(told({ grouping: 'person' })).toEqual([
    ['happenings', ['congress']],
    ['person', ['person', headship]],
    ['new', [...lives, renaming, split, founding]],
    ['apart', []],
    ['idea', [statement]],
  ]);
});

test('whoever is traced comes first, under any name, and what happened comes last', () => {
  const lanes = lanesOf(facts, world.edges, { grouping: 'person', subject: 'old' });
  expect(lanes.map(({ id }) => id)).toEqual(['new', 'person', 'apart', 'idea', 'happenings']);
});

test('events that are not in the picture have a lane of their own, which comes last whatever the subject', () => {
  const [congress] = facts.filter(({ id }) => id === 'congress');
  const beside = congress ? [{ ...congress, id: 'elsewhere' }] : [];
  const lanes = lanesOf(facts, world.edges, { grouping: 'body', subject: 'new', beside });
  expect(lanes.slice(-2).map((lane) => [titleOf(lane), lane.facts.map(({ id }) => id)])).toEqual([
    ['Events', ['congress']],
    ['Events in the same years', ['elsewhere']],
  ]);
});

test('where a body went over to has a lane that tells of its arrival', () => {
  const apart = lanesOf(facts, world.edges, { grouping: 'body' }).find(({ id }) => id === 'apart');
  expect(apart?.arrivals.map(({ id }) => id)).toEqual([split]);
});

test('a lane is called by the name in force on the date, else by the last one', () => {
  const name = (day: string | null) =>
    lanesOf(facts, world.edges, { grouping: 'body', at: day ? { min: day, max: day } : undefined }).find(
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

test('only renamings keep a body the same', () => {
  const lines = linesOf(world.nodes, world.edges);
  expect(lines.get('old')?.map(({ id }) => id)).toEqual(['old', 'new']);
  expect(lines.get('apart')?.map(({ id }) => id)).toEqual(['apart']);
});

test('a relationship whose end is not in the picture is no fact of it', () => {
  const [first] = world.edges;
  expect(
    factsOf({ nodes: world.nodes.slice(0, 1), edges: first ? [first] : [] }).map(({ id }) => id),
  ).toEqual(['old']);
});
