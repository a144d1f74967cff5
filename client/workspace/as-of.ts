import { useEffect } from 'react';
import { create } from 'zustand';
import { type Bounds, boundsOf } from '../../contract/model/time/bounds.ts';
import { readAddress, useAddress } from './address.ts';

/** The date that the whole page is seen on, as EDTF; null for any time. */
export interface AsOf {
  at: string | null;
}

/** The address’s date for those outside of any rendering. */
export const useAsOf = create<AsOf>()(() => ({ at: readAddress().at }));

/** Keeps the store in step with the address. To be called once on the page. */
export function useFollowAddress(): void {
  const [{ at }] = useAddress();
  useEffect(() => useAsOf.setState({ at }), [at]);
}

/** The days of the date that the page is seen on; null for any time. */
export function queryInterval({ at }: AsOf): Bounds | null {
  return at === null ? null : boundsOf(at);
}
