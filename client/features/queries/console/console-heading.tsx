import { Link2, X } from 'lucide-react';
import { Button } from 'react-aria-components';
import { pageAddress } from '../../../api/connection.ts';
import { copyText } from '../../../export/copy-text.ts';
import { notify, notifyError } from '../../../ui/toasts.tsx';
import { useConsole } from './console-store.ts';
import { SaveButton } from './save-button.tsx';
import { statementsOf } from './statements.ts';

/** What the console is called, and what can be done with all that stands in it. */
export function ConsoleHeading({ onClose }: { onClose: () => void }) {
  const text = useConsole((state) => state.text);
  const statements = statementsOf(text);
  const isEmpty = statements.length === 0;
  const copyLink = () =>
    copyText(linkOf(text)).then(
      () => notify('Link copied. It opens the console with this text, and runs nothing.'),
      (error) => notifyError(error),
    );
  return (
    <header className="drawer-heading console-heading">
      <h2>Console</h2>
      <SaveButton statements={statements} />
      <Button className="button button-quiet" isDisabled={isEmpty} onPress={() => void copyLink()}>
        <Link2 size={14} aria-hidden /> <span>Copy link</span>
      </Button>
      <Button className="button button-quiet button-icon" aria-label="Close console" onPress={onClose}>
        <X size={16} aria-hidden />
      </Button>
    </header>
  );
}

/** The address that opens the console with a text. */
function linkOf(text: string): string {
  return window.location.origin + pageAddress({ task: 'queries', console: text });
}
