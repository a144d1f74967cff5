import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import './corner-offer.css';

interface CornerOfferProps {
  label: string;
  /** How declining it is called. */
  decline: string;
  onDecline(): void;
  children: ReactNode;
}

/** Something that is offered in a corner of the view, until it is taken or declined. */
export function CornerOffer({ label, decline, onDecline, children }: CornerOfferProps) {
  return (
    <aside className="corner-offer" aria-label={label}>
      {children}
      <Button className="button button-quiet button-icon" aria-label={decline} onPress={onDecline}>
        <X size={14} aria-hidden />
      </Button>
    </aside>
  );
}
