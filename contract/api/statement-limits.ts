/** Longer ones keep the database's planner busy; nobody writes them by hand. */
export const maxStatementLength = 20_000;

/** As many rows as one may ask for. */
export const maxConsoleRows = 100_000;

/** As many rows as come where one asks for no other number. */
export const standardRows = 1_000;
