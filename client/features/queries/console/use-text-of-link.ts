import { useEffect } from 'react';
import { notify } from '../../../ui/toasts.tsx';
import { useAddress } from '../../../workspace/address.ts';
import { useConsole } from './console-store.ts';

/** Takes over the text that a link brings, which nobody runs but who reads it; what stood there before is not lost. */
export function useTextOfLink(): void {
  const [{ console: brought }, setAddress] = useAddress();
  useEffect(() => {
    if (!brought) return;
    const { text: before, write } = useConsole.getState();
    void setAddress({ console: '' }, { history: 'replace' });
    if (before === brought) return;
    write(brought);
    if (before.trim() === '') return;
    notify('The console shows the text of the link.', {
      label: 'Bring back mine',
      run: () => write(before),
    });
  }, [brought, setAddress]);
}
