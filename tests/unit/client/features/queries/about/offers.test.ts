import { expect, test } from 'vitest';
import { offersFor } from '../../../../../../client/features/queries/about/offers.ts';
import type { QueryParameter } from '../../../../../../contract/api/query-parameter.ts';
import type { SavedQuery } from '../../../../../../contract/api/routes/queries.ts';

function entity(name: string, kind: string | null): QueryParameter {
  return {
    ...{ name, label: name, type: 'entity', kind, choices: [], default: null },
    ...{ isList: false, min: null, max: null, hasChoicesInGraph: false },
  };
}

function query(name: string, parameters: QueryParameter[], fits = true): SavedQuery {
  return {
    ...{ name, title: name, description: '', category: '', view: 'table', parameters, text: 'RETURN 1' },
    ...{ origin: 'own', file: '', author: null, model: null, fits, revision: '1' },
  };
}

test('queries about an entity take its labels, those that ask for one of them first', () => {
  const queries = [
    query('any', [entity('what', null)]),
    query('person', [entity('who', 'Person')]),
    query('body', [entity('with', 'Person'), entity('other', null), entity('of', 'Body')]),
    query('another model', [entity('of', 'Body')], false),
    query('none', []),
  ];
  const offers = offersFor({ labels: ['Entity', 'Commission', 'Body'] }, queries);
  expect(offers.map(({ query: { name }, parameter }) => [name, parameter.name])).toEqual([
    ['body', 'of'],
    ['any', 'what'],
  ]);
});
