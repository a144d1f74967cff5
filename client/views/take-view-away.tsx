import { readAddress, useAddress, type View } from '../address/address.ts';
import { useExplorer } from '../explorer/store.ts';
import { factsParcel } from '../takeaway/facts-parcel.ts';
import { pictureParcel } from '../takeaway/picture-parcel.ts';
import { TakeAway } from '../takeaway/take-away.tsx';
import { useFacts } from '../timeline/use-facts.ts';
import { looks } from './looks.ts';

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
