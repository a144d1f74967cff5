import { Button } from 'react-aria-components';
import type { Paths } from '../../../contract/api/routes/paths.ts';
import { describeDate } from '../../../contract/text/dates.ts';
import type { ConnectionAsked } from '../../api/questions.ts';
import { ExportButton } from '../../export/export-button.tsx';
import { useWorkspace } from '../../workspace/store.ts';
import { pathsPayload } from './paths-payload.ts';
import { describeCount } from './texts.ts';

/** How many ways were found and how long they are, the way to see nothing else, and the way to keep them. */
export function ConnectionSummary({ asked, answer }: { asked: ConnectionAsked; answer: Paths }) {
  const show = useWorkspace((workspace) => workspace.show);
  return (
    <div className="answer-summary">
      <p aria-live="polite">
        {describeCount(answer)}
        {asked.at && `, as of ${describeDate(asked.at)}`}
      </p>
      <div>
        <Button className="text-button" onPress={() => show(answer)}>
          Show only these
        </Button>
        <ExportButton payload={() => pathsPayload(asked, answer)} />
      </div>
    </div>
  );
}
