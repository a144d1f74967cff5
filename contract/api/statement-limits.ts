/** Longer ones keep the database's planner busy; nobody writes them by hand. */
export const maxStatementLength = 20_000;

/** As many rows as one may ask for. */
export const maxConsoleRows = 100_000;
