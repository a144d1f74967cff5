import { useAddress } from '../../../workspace/address.ts';

/** @returns a function that shows a saved query by its name, with its form as it begins */
export function useOpenQuery(): (name: string) => void {
  const [, setAddress] = useAddress();
  return (name) => void setAddress({ query: name, with: null });
}
