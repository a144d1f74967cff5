import { Check, CircleHelp } from 'lucide-react';
import type { Tenure } from '../../contract/routes/tenures.ts';

/** Whether the sources make it certain that somebody was in charge on the date asked about. */
export function HeldMark({ held }: { held: NonNullable<Tenure['held']> }) {
  const Icon = held === 'certain' ? Check : CircleHelp;
  return (
    <span className={`held held-${held}`}>
      <Icon size={13} aria-hidden /> {held}
    </span>
  );
}
