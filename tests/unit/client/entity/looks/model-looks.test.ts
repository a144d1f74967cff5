import { Circle } from 'lucide-react';
import { expect, test } from 'vitest';
import { modelLooks, needsStyling, plainLooks } from '../../../../../client/entity/looks/model-looks.ts';
import { kindLooks } from '../../../../../client/entity/looks/own-looks.ts';
import { profileStyling } from '../../../../../client/entity/looks/profile-styling.ts';
import { type Profile, profileShape } from '../../../../../contract/model/profile/profile.ts';

function profileWith(given: object): Profile {
  return profileShape.parse({ title: 'Test', identity: 'elementId', caption: [], search: [], ...given });
}

const shop = profileWith({
  labels: {
    Discontinued: { colour: '#8c2f7a', icon: 'package' },
    Product: { colour: '#14706b', shape: 'barrel' },
    constructor: { icon: 'key' },
  },
});

test('a label has the colour, icon and shape that the profile gives, and else what its name gives', () => {
  const { lookOf } = modelLooks(shop, profileStyling);
  expect(lookOf('Product')).toMatchObject({ light: '#14706b', shape: 'barrel', icon: Circle });
  expect(lookOf('Discontinued').icon).toBe(profileStyling.iconOf('package'));
  expect(lookOf('constructor').icon).toBe(profileStyling.iconOf('key'));
  expect(lookOf('toString')).toMatchObject({ icon: Circle });
});

test('of several labels the first in the profile that has a look is told, else the first as stored', () => {
  const { labelOf } = modelLooks(shop, profileStyling);
  const named = (...labels: string[]) => labelOf({ labels, plays: [] });
  expect(named('Thing', 'Product', 'Discontinued')).toBe('Discontinued');
  expect(named('Thing', 'Product')).toBe('Product');
  expect(named('Thing', 'Other')).toBe('Thing');
  expect(named('Entity', 'Person')).toBe('Entity');
  expect(named()).toBe('');
});

test('in our own model a node is called by its kind, whose look a profile may change', () => {
  const own = profileWith({ has: ['datasets'], labels: { Person: { colour: '#112233' } } });
  const leader = { labels: ['Entity', 'Person', 'Leader'] };
  expect(plainLooks.labelOf(leader)).toBe('Person');
  expect(modelLooks(own, profileStyling)).toMatchObject({ isOwn: true });
  expect(modelLooks(own, profileStyling).labelOf(leader)).toBe('Person');
  expect(modelLooks(own, profileStyling).lookOf('Person')).toMatchObject({
    light: '#112233',
    icon: kindLooks.Person.icon,
  });
  expect(modelLooks(own, profileStyling).lookOf('Party')).toEqual(kindLooks.Party);
});

test('the scripts for colours and icons are needed only where a profile names some', () => {
  expect(needsStyling(shop)).toBe(true);
  expect(needsStyling(profileWith({ relationships: { OWNS: { colour: '#112233' } } }))).toBe(true);
  expect(needsStyling(profileWith({ labels: { Person: { plays: ['person'], shape: 'barrel' } } }))).toBe(
    false,
  );
});
