import { CalendarClock } from 'lucide-react';
import { Button } from 'react-aria-components';
import { DateText } from '../../entity/text-segments.tsx';
import { useAddress } from '../../workspace/address.ts';

/** The date that was asked about, and the way to see the whole page as of it. */
export function OfficeHoldersDate({ at }: { at: string | null }) {
  const [address, setAddress] = useAddress();
  if (at === null) return <p className="soft">No source dates this, so heads of any time are listed.</p>;
  return (
    <div className="office-holders-date">
      <p className="soft">
        <DateText date={at} />
      </p>
      {address.at !== at && (
        <Button className="text-button" onPress={() => void setAddress({ at })}>
          <CalendarClock size={13} aria-hidden /> View everything as of this date
        </Button>
      )}
    </div>
  );
}
