import { createContext } from 'react';

/** Where a view puts its tools while they would cover too much of it: a place in the bar above; null while there is room. */
export const ToolSlot = createContext<HTMLElement | null>(null);
