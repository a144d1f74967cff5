import type { Connection } from '../../../contract/api/routes/connections.ts';

/** Where a database is and as whom it is asked: `bolt://db:7687 · trade · as reader`. */
export function placeOf({ address, database, username }: Connection): string {
  const parts = [
    address ?? 'On the computer where Diplograph runs',
    ...(database === null ? [] : [`database ${database}`]),
    ...(username === null ? [] : [`as ${username}`]),
  ];
  return parts.join(' · ');
}

/** An entry to begin with; the password stands for one that only the reader knows. */
export const exampleEntry = `northwind:
  title: Northwind trade
  uri: bolt://db.example.org:7687
  username: reader
  password: 'write it here'
`;

export function labelOfProblems(count: number, file: string): string {
  const name = file.split(/[/\\]/).at(-1) ?? file;
  return count === 1 ? `A problem in ${name}` : `${count} problems in ${name}`;
}
