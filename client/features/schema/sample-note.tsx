import { Button } from 'react-aria-components';
import { useIsOwnModel } from '../../api/capabilities.ts';
import { queryClient } from '../../api/client.ts';
import { askGraph } from '../../api/questions/opening.ts';
import { schemaAddress, useAddress } from '../../workspace/address.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { sampleText } from './texts.ts';
import './sample-note.css';

/** Says that the page has opened on a sample of another model’s graph, as long as nothing else is shown. */
export function SampleNote() {
  const isOwnModel = useIsOwnModel();
  const [, setAddress] = useAddress();
  const onCanvas = useWorkspace(({ nodes }) => nodes);
  // Where the overview stands on the canvas its answer has come.
  const data = queryClient.getQueryData(askGraph(null).queryKey);
  if (isOwnModel || !data?.truncated || data.graph.nodes.length !== onCanvas.size) return null;
  if (data.graph.nodes.some(({ id }) => !onCanvas.has(id))) return null;
  return (
    <p className="sample-note">
      {sampleText(data.shown, data.total)}{' '}
      <Button className="text-button" onPress={() => void setAddress(schemaAddress)}>
        See the schema
      </Button>
    </p>
  );
}
