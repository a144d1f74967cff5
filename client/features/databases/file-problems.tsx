import { TriangleAlert } from 'lucide-react';
import type { FileProblem } from '../../../contract/api/parameters.ts';

/** What is wrong in the file of connections, each with its place. */
export function FileProblems({ problems }: { problems: readonly FileProblem[] }) {
  return (
    <div className="database-problems">
      <strong>
        <TriangleAlert size={16} aria-hidden /> Not all of the file can be used
      </strong>
      <ul>
        {problems.map(({ file, line, column, message }) => (
          <li key={`${line}:${column} ${message}`}>
            <code>
              {file}:{line}:{column}
            </code>{' '}
            {message}
          </li>
        ))}
      </ul>
    </div>
  );
}
