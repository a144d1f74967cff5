import { useEffect, useState } from 'react';
import type { Profile } from '../../../contract/model/profile/profile.ts';
import { looksBy, useLooks } from '../../entity/looks/current-looks.ts';
import type { ModelLooks } from '../../entity/looks/model-looks.ts';

/** How everything would look by a draft; as it looks now until that is known. */
export function useDraftLooks(profile: Profile): ModelLooks {
  const current = useLooks();
  const [looks, setLooks] = useState<ModelLooks | null>(null);
  useEffect(() => {
    let isWanted = true;
    void looksBy(profile).then((found) => {
      if (isWanted) setLooks(found);
    });
    return () => {
      isWanted = false;
    };
  }, [profile]);
  return looks ?? current;
}
