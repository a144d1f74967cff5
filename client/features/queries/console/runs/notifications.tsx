import { Info } from 'lucide-react';
import type { StatementNotification } from '../../../../../contract/api/result.ts';
import { type Place, placeInWhole } from '../statements.ts';
import { PlaceButton } from './place-button.tsx';

interface NotificationsProps {
  notifications: readonly StatementNotification[];
  /** Where the statement began in the text. */
  start: Place;
  onEdit?: (() => void) | undefined;
}

/** What the database says of a statement that it has run. */
export function Notifications({ notifications, start, onEdit }: NotificationsProps) {
  if (notifications.length === 0) return null;
  return (
    <ul className="run-notifications" aria-label="Remarks of the database">
      {notifications.map(({ code, message, line, column }) => (
        <li key={`${code} ${line} ${column} ${message}`}>
          <Info size={14} aria-hidden />
          <span>
            {line !== null && column !== null && (
              <>
                <PlaceButton place={placeInWhole(start, { line, column })} onEdit={onEdit} />:{' '}
              </>
            )}
            {message}
          </span>
        </li>
      ))}
    </ul>
  );
}
