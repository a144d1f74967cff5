import { Button } from 'react-aria-components';
import type { KnownProfile } from '../../../contract/api/routes/profile.ts';
import type { Profile } from '../../../contract/model/profile/profile.ts';
import { profileChanges } from '../../../contract/text/profile-changes.ts';
import { beginDraft, type ModelDraft } from './draft.ts';
import { changedMeanwhile } from './texts.ts';

interface ModelConflictProps {
  mine: ModelDraft;
  /** As it is saved now, or guessed where somebody reset it. */
  theirs: KnownProfile;
  onSave: () => void;
  onTaken: () => void;
}

/** Shows what somebody else has changed meanwhile beside what one has changed, and asks which is to stay. */
export function ModelConflict({ mine, theirs, onSave, onTaken }: ModelConflictProps) {
  return (
    <section className="model-conflict" aria-label="Changed meanwhile">
      <p role="alert">{changedMeanwhile}</p>
      <div className="model-conflict-sides">
        <Changes title="Theirs" before={mine.base.profile} after={theirs.profile} />
        <Changes title="Yours" before={mine.base.profile} after={mine.profile} />
      </div>
      <div className="dialog-actions">
        <Button
          className="button"
          onPress={() => {
            beginDraft(theirs);
            onTaken();
          }}
        >
          Take theirs
        </Button>
        <Button className="button button-main" onPress={onSave}>
          Save mine over theirs
        </Button>
      </div>
    </section>
  );
}

function Changes({ title, before, after }: { title: string; before: Profile; after: Profile }) {
  const changes = profileChanges(before, after);
  return (
    <div>
      <h3>{title}</h3>
      <ChangeList changes={changes} empty="Nothing differs from what you began with." />
    </div>
  );
}

/** What differs between two profiles. */
export function ChangeList({ changes, empty }: { changes: readonly string[]; empty: string }) {
  if (changes.length === 0) return <p className="count">{empty}</p>;
  return (
    <ul className="model-changes">
      {changes.map((change) => (
        <li key={change}>{change}</li>
      ))}
    </ul>
  );
}
