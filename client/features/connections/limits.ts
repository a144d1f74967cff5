/** The longest way that is looked for. */
export const maxHops = 8;
