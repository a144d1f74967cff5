import { FileWarning } from 'lucide-react';
import type { FileProblem } from '../../../contract/api/parameters.ts';
import { brokenFilesText } from '../../ui/saving-texts.ts';
import { problemText } from './texts.ts';

/** The files of the workspace that can't be read as a view, each with what is wrong where. */
export function BrokenFiles({ problems }: { problems: readonly FileProblem[] }) {
  if (problems.length === 0) return null;
  const files = Map.groupBy(problems, ({ file }) => file);
  return (
    <section className="broken-views" aria-label="Files that can’t be read">
      <h3>
        <FileWarning size={16} aria-hidden /> {brokenFilesText(files.size)}
      </h3>
      <dl>
        {[...files].map(([file, found]) => (
          <div key={file}>
            <dt>{file}</dt>
            {found.map((problem) => (
              <dd key={problemText(problem)}>{problemText(problem)}</dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
