import { CalendarClock } from 'lucide-react';
import { Button } from 'react-aria-components';
import { DateText } from '../../entity/text-segments.tsx';
import { useAsOf } from '../../workspace/as-of.ts';
import { useWorkspace } from '../../workspace/store.ts';

/** The date that was asked about, and the way to see the whole page as of it. */
export function OfficeHoldersDate({ at }: { at: string | null }) {
  const asOf = useAsOf();
  const setDate = useWorkspace((workspace) => workspace.setDate);
  if (at === null) return <p className="soft">No source dates this, so heads of any time are listed.</p>;
  return (
    <div className="office-holders-date">
      <p className="soft">
        <DateText date={at} />
      </p>
      {asOf !== at && (
        <Button className="text-button" onPress={() => setDate(at)}>
          <CalendarClock size={13} aria-hidden /> View everything as of this date
        </Button>
      )}
    </div>
  );
}
