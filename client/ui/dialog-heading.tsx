import { X } from 'lucide-react';
import { Button, Heading } from 'react-aria-components';

/** The title of a dialog that is read rather than answered, with the way out beside it. */
export function DialogHeading({ children }: { children: string }) {
  return (
    <header className="dialog-heading">
      <Heading slot="title">{children}</Heading>
      <Button slot="close" className="button button-quiet button-icon" aria-label="Close">
        <X size={16} aria-hidden />
      </Button>
    </header>
  );
}
