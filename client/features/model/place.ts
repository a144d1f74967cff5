import { useAddress } from '../../workspace/address.ts';

/** What the page of the model shows, as the address spells it: `all`, `label:Person`, `type:HEADED`, `guide:HEADED`. */
export type ModelPlace =
  | { sort: 'all' }
  | { sort: 'label' | 'type'; name: string }
  /** Saying what a relationship means, step by step; empty where it is still to be chosen. */
  | { sort: 'guide'; name: string };

export function placeOf(spelled: string | null): ModelPlace {
  const [, sort, name = ''] = /^(label|type|guide):(.*)$/s.exec(spelled ?? '') ?? [];
  if (sort === 'guide') return { sort, name };
  if ((sort === 'label' || sort === 'type') && name !== '') return { sort, name };
  return { sort: 'all' };
}

export function spellPlace(place: ModelPlace): string {
  return place.sort === 'all' ? 'all' : `${place.sort}:${place.name}`;
}

/** The place that the address names, how it is spelled, and how to go to another. */
export function useModelPlace(): [place: ModelPlace, spelled: string, goTo: (spelled: string) => void] {
  const [{ model }, setAddress] = useAddress();
  const place = placeOf(model);
  return [place, spellPlace(place), (spelled) => void setAddress({ model: spelled })];
}
