import { GitCompareArrows } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useAddress } from '../../workspace/address.ts';
import { moved, yearOf } from '../../workspace/move-date.ts';

interface ChangesButtonProps {
  at: string | null;
  /** The last year of which anything is recorded. */
  last: number;
}

/** So many years lie between the dates that are offered at first. */
const stretch = 5;

/** Opens what changed in the years up to the as-of date. */
export function ChangesButton({ at, last }: ChangesButtonProps) {
  const [{ since, until }, setAddress] = useAddress();
  const isOpen = since !== null && until !== null;
  const open = () => {
    const to = at !== null && yearOf(at) !== undefined ? at : String(last);
    const plain = /^\d{4}(-\d{2}){0,2}$/.test(to) ? to : String(yearOf(to));
    void setAddress({ since: moved(plain, 'year', -stretch), until: plain, names: null });
  };
  return (
    <Button
      className="button button-quiet"
      aria-pressed={isOpen}
      onPress={() => (isOpen ? void setAddress({ since: null, until: null }) : open())}
    >
      <GitCompareArrows size={15} aria-hidden /> <span>Compare dates</span>
    </Button>
  );
}
