import { changedParameters } from './compare-results.ts';
import type { RunEntry } from './run-entry.ts';
import { outcomeText, runText, timeText, valueText } from './texts.ts';

/** How two runs differ but for their rows: when and how they ran, what they were given, and their text. */
export function RunDifference({ first, second }: { first: RunEntry; second: RunEntry }) {
  const changed = changedParameters(first.parameters, second.parameters);
  const hasOtherText = first.text !== second.text;
  const lines: [string, string, string][] = [
    ['Title', first.title, second.title],
    ['Run', timeText(first.at), timeText(second.at)],
    ['Outcome', outcomeText(first.outcome), outcomeText(second.outcome)],
    ['Rows and time', runText(first), runText(second)],
  ];
  return (
    <div className="run-difference">
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span className="count">What differs</span>
            </th>
            <th scope="col">First</th>
            <th scope="col">Second</th>
          </tr>
        </thead>
        <tbody>
          {lines
            .filter(([name, one, other]) => name === 'Run' || one !== other)
            .map(([name, one, other]) => (
              <DifferingLine key={name} name={name} one={one} other={other} />
            ))}
          {changed.map(([name, one, other]) => (
            <DifferingLine key={`$${name}`} name={`$${name}`} one={valueText(one)} other={valueText(other)} />
          ))}
          {hasOtherText && (
            <tr>
              <th scope="row">Cypher</th>
              <td>
                <pre className="cypher">{first.text}</pre>
              </td>
              <td>
                <pre className="cypher">{second.text}</pre>
              </td>
            </tr>
          )}
        </tbody>
      </table>
      {changed.length === 0 && !hasOtherText && (
        <p className="count">The same text with the same parameters.</p>
      )}
    </div>
  );
}

function DifferingLine({ name, one, other }: { name: string; one: string; other: string }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{one}</td>
      <td>{other}</td>
    </tr>
  );
}
