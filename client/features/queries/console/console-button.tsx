import { SquareTerminal } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useAddress } from '../../../workspace/address.ts';

/** Opens the console as it was left. */
export function ConsoleButton() {
  const [{ console: text }, setAddress] = useAddress();
  return (
    <Button
      className="button"
      aria-label={text === null ? 'Open console' : 'Close console'}
      aria-pressed={text !== null}
      onPress={() => void setAddress({ console: text === null ? '' : null })}
    >
      <SquareTerminal size={14} aria-hidden /> Console
    </Button>
  );
}
