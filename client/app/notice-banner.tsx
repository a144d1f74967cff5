import { useQuery } from '@tanstack/react-query';
import { Info, X } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { askReady } from '../api/questions/opening.ts';
import { modelAddress, useAddress } from '../workspace/address.ts';
import './notice-banner.css';

/** What the user should know of this database, such as that it is in somebody else's model. */
export function NoticeBanner() {
  const { data } = useQuery(askReady());
  const [{ model }, setAddress] = useAddress();
  const [closed, setClosed] = useState(false);
  if (!data?.notice || closed) return null;
  return (
    <aside className="notice" aria-label="About this database">
      <Info size={16} aria-hidden />
      <p>{data.notice}</p>
      {data.profile === 'guessed' && model === null && (
        <Button className="button" onPress={() => void setAddress(modelAddress)}>
          See what was guessed
        </Button>
      )}
      <Button
        className="button button-quiet button-icon"
        aria-label="Dismiss notice"
        onPress={() => setClosed(true)}
      >
        <X size={16} aria-hidden />
      </Button>
    </aside>
  );
}
