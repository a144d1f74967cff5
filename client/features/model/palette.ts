import { kindLooks } from '../../entity/looks/own-looks.ts';

/** Colours that can be distinguished and read on a light background; on a dark one the page lightens them. */
export const palette: readonly string[] = Object.values(kindLooks).map(({ light }) => light);
