/** Large enough for some hundred thousand records in their files. */
export const maxDatasetBytes = 256 * 1024 * 1024;

/** Begins the message of what only may be wrong, among the errors of a data set. */
export const warningMark = 'warning: ';

/** An answer that comes piece by piece: what is being done, and at last the report or the problem. */
export const progressMediaType = 'application/x-ndjson';
