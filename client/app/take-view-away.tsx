import { TakeAway } from '../export/take-away.tsx';
import { looks } from '../facts/looks.ts';
import { useFacts } from '../facts/use-facts.ts';
import { readAddress, useAddress, type View } from '../workspace/address.ts';
import { useExplorer } from '../workspace/store.ts';
import { factsParcel } from './facts-parcel.ts';
import { pictureParcel } from './picture-parcel.ts';

/** The way to keep what is looked at: the picture, or what the timeline and the table tell. */
export function TakeViewAway() {
  const [{ view }] = useAddress();
  if (view !== 'canvas') return <TakeFactsAway view={view} />;
  return <TakeAway parcel={() => pictureParcel(useExplorer.getState(), readAddress())} />;
}

function TakeFactsAway({ view }: { view: View }) {
  const facts = useFacts();
  return <TakeAway parcel={() => factsParcel(looks[view].title, facts, readAddress().at)} />;
}
