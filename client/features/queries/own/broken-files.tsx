import { FileWarning } from 'lucide-react';
import type { FileProblem } from '../../../../contract/api/parameters.ts';
import { brokenFilesText, placeText } from './texts.ts';

/** The files of the workspace that can't be read as a query, each with what is wrong where. */
export function BrokenFiles({ problems }: { problems: readonly FileProblem[] }) {
  if (problems.length === 0) return null;
  const files = Map.groupBy(problems, ({ file }) => file);
  return (
    <section className="broken-files" aria-label="Files that can’t be read">
      <h3>
        <FileWarning size={16} aria-hidden /> {brokenFilesText(files.size)}
      </h3>
      {[...files].map(([file, found]) => (
        <div key={file}>
          <strong>{file}</strong>
          <ul>
            {found.map((problem) => (
              <li key={`${problem.line}:${problem.column} ${problem.message}`}>
                {placeText(problem)}: {problem.message}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
