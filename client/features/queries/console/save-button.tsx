import { useQuery } from '@tanstack/react-query';
import { Save } from 'lucide-react';
import { Button } from 'react-aria-components';
import { queryFileOf } from '../../../../contract/text/query-file/write.ts';
import { useMayEdit } from '../../../api/capabilities.ts';
import { askProfile } from '../../../api/questions/model.ts';
import { useAddress } from '../../../workspace/address.ts';
import { useAuthor } from '../own/author.ts';
import { newQueryAddress, proposeQuery } from '../own/draft.ts';
import { proposedQuery } from './proposed-query.ts';
import { useRuns } from './runs/runs.ts';
import type { StatementRange } from './statements.ts';
import { useConsoleParameters } from './use-console-parameters.ts';

/** Makes a saved query of what stands in the console: of several statements the one whose result is looked at. */
export function SaveButton({ statements }: { statements: readonly StatementRange[] }) {
  const [, setAddress] = useAddress();
  const mayEdit = useMayEdit();
  const { data } = useQuery(askProfile());
  const parameters = useConsoleParameters();
  const author = useAuthor((state) => state.author);
  const shown = useRuns(({ runs, shown: id }) => runs.find((run) => run.id === id));
  if (!mayEdit) return null;
  const save = () => {
    const chosen = statements.find(({ text }) => text === shown?.statement) ?? statements[0];
    if (!chosen) return;
    const result = shown?.statement === chosen.text ? shown.result : null;
    const model = data?.profile.title ?? null;
    proposeQuery(
      queryFileOf(
        proposedQuery({ statement: chosen.text, parameters, result, author: author || null, model }),
      ),
    );
    void setAddress(newQueryAddress);
  };
  return (
    <Button className="button button-quiet" isDisabled={statements.length === 0} onPress={save}>
      <Save size={14} aria-hidden /> <span>Save as query</span>
    </Button>
  );
}
