import { useIsFetching } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useExpanding } from '../workspace/expanding.ts';
import './busy-line.css';

/** What takes longer, in milliseconds, is shown. */
const noticeable = 300;

/** A moving line over the view while the server is asked for something that takes its time. */
export function BusyLine() {
  const expanding = useExpanding(({ busy }) => busy.size);
  const isBusy = useIsFetching() + expanding > 0;
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    if (!isBusy) return;
    const timer = setTimeout(() => setShown(true), noticeable);
    return () => {
      clearTimeout(timer);
      setShown(false);
    };
  }, [isBusy]);
  return isShown && <div className="busy-line" role="progressbar" aria-label="Loading" />;
}
