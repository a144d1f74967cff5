/** The longest way that is looked for. */
export const mostSteps = 8;
