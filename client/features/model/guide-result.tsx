import { Save } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { Profile } from '../../../contract/model/profile/profile.ts';
import { useAddress } from '../../workspace/address.ts';
import { dropDraft } from './draft.ts';
import { GuideTraces } from './guide-traces.tsx';
import { Preview } from './preview.tsx';
import { typeEntry } from './profile-edits.ts';
import type { Guided } from './use-guide.ts';
import { useTraces } from './use-samples.ts';

interface GuideResultProps {
  type: string;
  profile: Profile;
  guided: Guided;
  onSave: () => Promise<boolean>;
}

/** What comes of the answers, on real data: three traces of what is headed, or how some relationships read. */
export function GuideResult({ type, profile, guided, onSave }: GuideResultProps) {
  const [, setAddress] = useAddress();
  const { isHeadship, meaning } = guided;
  const traces = useTraces(profile, type, isHeadship && typeEntry(profile, type).family === meaning?.family);
  const first = traces.data?.traces[0]?.subject.id;
  const save = async () => {
    if (!(await onSave())) return;
    dropDraft();
    const trace = isHeadship && first !== undefined ? { task: 'trace', subject: first, lineage: true } : {};
    void setAddress({ ...trace, model: null });
  };
  return (
    <section className="model-guide-result" aria-label="What comes of it">
      {isHeadship ? (
        <>
          <h4>Is this right?</h4>
          <GuideTraces answer={traces} />
        </>
      ) : (
        <Preview profile={profile} of={{ type }} />
      )}
      <Button className="button button-main" onPress={() => void save()}>
        <Save size={14} aria-hidden /> {isHeadship ? 'Save and trace' : 'Save'}
      </Button>
    </section>
  );
}
