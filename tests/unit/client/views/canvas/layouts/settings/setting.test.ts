import { expect, test } from 'vitest';
import { layoutOf, layouts } from '../../../../../../../client/views/canvas/layouts/index.ts';
import { keptValues, valuesOf } from '../../../../../../../client/views/canvas/layouts/settings/setting.ts';
import { viewShape } from '../../../../../../../contract/model/view.ts';

const { settings } = layoutOf('grid');

test('what is kept is in force as far as it is valid, otherwise what is usual', () => {
  expect(valuesOf(settings)).toEqual({ order: 'kind', spacing: 1 });
  expect(valuesOf(settings, { order: 'name', spacing: 2 })).toEqual({ order: 'name', spacing: 2 });
  const wrong = { order: 'colour', spacing: 99, other: 'x', constructor: 'x' };
  expect(valuesOf(settings, wrong)).toEqual({ order: 'kind', spacing: 1 });
});

test('a View holds only what is not as usual', () => {
  expect(keptValues(settings, { order: 'kind', spacing: 1 })).toEqual({});
  expect(keptValues(settings, { order: 'name', spacing: 1 })).toEqual({ order: 'name' });
});

test('any value that can be chosen can be kept', () => {
  for (const { name, settings } of layouts) {
    const most = Object.fromEntries(
      settings.map((each) => [each.name, 'options' in each ? (each.options.at(-1)?.id ?? '') : each.to]),
    );
    const kept = keptValues(settings, most);
    expect(valuesOf(settings, kept)).toEqual(most);
    expect(viewShape.shape.layoutSettings.parse({ [name]: kept })).toEqual({ [name]: kept });
  }
});

test('a View is laid out by the layout that it names, also by a former name, otherwise by the usual one', () => {
  expect(layouts.map(({ name }) => layoutOf(name).name)).toEqual(layouts.map(({ name }) => name));
  expect(layoutOf('levels').name).toBe('layered');
  expect([layoutOf('no such').name, layoutOf('constructor').name]).toEqual(['overview', 'overview']);
});
