import { useOutage } from '../api/outage.ts';
import './notice-banner.css';

/** Says that the server cannot answer for a time; the page waits for it by itself. */
export function OutageBanner() {
  const sentence = useOutage((outage) => outage.sentence);
  return (
    <div role="status" className={sentence === null ? undefined : 'notice'}>
      {sentence !== null && <p>{sentence} This page goes on by itself.</p>}
    </div>
  );
}
