import { readAddress } from '../../../workspace/address.ts';
import { addressOnOpening } from '../../../workspace/opening.ts';

let isAnswered = false;

/**
 * Whether the answer that has come is the one that the page was opened for by a link. There is nothing on the canvas
 * then that anybody has put there. Once only: what is run again was asked for on the page.
 */
export function isAnswerOfLink(): boolean {
  if (isAnswered) return false;
  isAnswered = true;
  const opened = new URLSearchParams(addressOnOpening());
  const { query } = readAddress();
  return opened.get('query') === query && opened.has('with');
}
