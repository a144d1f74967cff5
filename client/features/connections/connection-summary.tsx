import { Button } from 'react-aria-components';
import type { Paths } from '../../../contract/api/routes/paths.ts';
import type { ConnectionAsked } from '../../api/questions.ts';
import { TextSegments } from '../../entity/text-segments.tsx';
import { ExportButton } from '../../export/export-button.tsx';
import { useWorkspace } from '../../workspace/store.ts';
import { pathsPayload } from './paths-payload.ts';
import { summaryText } from './texts.ts';

/** How many ways were found and how long they are, the way to see nothing else, and the way to keep them. */
export function ConnectionSummary({ asked, answer }: { asked: ConnectionAsked; answer: Paths }) {
  const show = useWorkspace((workspace) => workspace.show);
  return (
    <div className="answer-summary">
      <p aria-live="polite">
        <TextSegments segments={summaryText(asked, answer)} />
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
