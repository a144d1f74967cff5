import type { View } from '../../contract/model/view.ts';
import { storageName } from '../api/connection.ts';
import { hashOf } from './hash.ts';

/**
 * Views as this tab keeps them for its session: a reload and the back button find them, other browsers don't. Their
 * names are no ids that the server could give.
 */

export type TabViewName = `tab.${string}`;

const prefix = `${storageName('view')}:`;

/** @returns the name, which is the same for the same View */
export function writeTabView(view: View): TabViewName {
  const text = JSON.stringify(view);
  const name: TabViewName = `tab.${hashOf(text)}`;
  try {
    sessionStorage.setItem(prefix + name, text);
  } catch {
    // The room that a browser gives is full: older Views make room for this one.
    clearTabViews();
    sessionStorage.setItem(prefix + name, text);
  }
  return name;
}

export function isTabViewName(name: string): name is TabViewName {
  return name.startsWith('tab.');
}

/** @returns undefined where this tab keeps none of this name */
export function readTabView(name: string): unknown {
  const text = sessionStorage.getItem(prefix + name);
  return text === null ? undefined : JSON.parse(text);
}

function clearTabViews(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key);
}
