import { useQuery } from '@tanstack/react-query';
import { Button } from 'react-aria-components';
import { useIsOwnModel } from '../../api/capabilities.ts';
import { askGraph } from '../../api/questions/opening.ts';
import { useAddress } from '../../workspace/address.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { sampleText } from './texts.ts';
import './sample-note.css';

/** Says that the page has opened on a sample of another model’s graph, as long as nothing else is shown. */
export function SampleNote() {
  const isOwnModel = useIsOwnModel();
  const [, setAddress] = useAddress();
  const { data } = useQuery({ ...askGraph(null), enabled: false });
  const onCanvas = useWorkspace(({ nodes }) => nodes);
  if (isOwnModel || !data?.truncated || data.graph.nodes.length !== onCanvas.size) return null;
  if (data.graph.nodes.some(({ id }) => !onCanvas.has(id))) return null;
  return (
    <p className="sample-note">
      {sampleText(data.shown, data.total)}{' '}
      <Button className="text-button" onPress={() => void setAddress({ schema: true })}>
        See the schema
      </Button>
    </p>
  );
}
