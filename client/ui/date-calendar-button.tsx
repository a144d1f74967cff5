import { CalendarDays } from 'lucide-react';
import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { Reading } from '../../contract/text/written-dates/read-date.ts';
import { lazily } from './lazily.tsx';
import { Part } from './part.tsx';
import { Skeleton } from './states.tsx';

const Calendar = lazily(async () => (await import('./date-calendar.tsx')).DateCalendar);

interface DateCalendarButtonProps {
  label: string;
  value: string | null;
  onChoose: (reading: Reading) => void;
}

/** Opens a calendar to choose a day, a month or a year from. */
export function DateCalendarButton({ label, value, onChoose }: DateCalendarButtonProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button
        className="button button-quiet button-icon date-calendar-button"
        aria-label={`Choose from a calendar: ${label}`}
      >
        <CalendarDays size={15} aria-hidden />
      </Button>
      <Popover className="popover date-calendar" offset={4}>
        <Dialog className="date-calendar-dialog" aria-label={label}>
          <Part
            name="The calendar"
            wayOut={{ label: 'Close', leave: () => setOpen(false) }}
            fallback={<Skeleton lines={8} label="Loading the calendar" />}
          >
            <Calendar
              value={value}
              onChoose={(reading) => {
                onChoose(reading);
                setOpen(false);
              }}
            />
          </Part>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
