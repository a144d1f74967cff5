import { FileWarning, Pencil } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { FileProblem } from '../../../../contract/api/parameters.ts';
import { useMayEdit } from '../../../api/capabilities.ts';
import { brokenFilesText, placeText } from '../../../ui/saving-texts.ts';
import { useAddress } from '../../../workspace/address.ts';
import { editAddress } from './draft.ts';
import { isFileName } from './texts.ts';

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
          <strong>{file}</strong> <EditFile file={file} />
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

/** Leads to the form with what can be read of a file; one whose name is none can't be asked for. */
function EditFile({ file }: { file: string }) {
  const [, setAddress] = useAddress();
  const mayEdit = useMayEdit();
  const name = /([^/]*)\.cypher$/.exec(file)?.[1] ?? '';
  if (!mayEdit || !isFileName(name)) return null;
  return (
    <Button
      className="text-button"
      aria-label={`Edit ${file}`}
      onPress={() => void setAddress({ ...editAddress, query: name })}
    >
      <Pencil size={14} aria-hidden /> Edit
    </Button>
  );
}
