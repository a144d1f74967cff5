import { Button } from 'react-aria-components';
import type { QuerySource } from '../../../../contract/api/routes/queries.ts';
import { lazily } from '../../../ui/lazily.tsx';
import { Part } from '../../../ui/part.tsx';
import { Skeleton } from '../../../ui/states.tsx';
import { type Draft, type DraftBase, draftFrom } from './draft.ts';
import { changedMeanwhile, deletedMeanwhile } from './texts.ts';

const TextComparison = lazily(async () => (await import('./text-comparison.tsx')).TextComparison);

interface ConflictProps {
  draft: Draft;
  mine: string;
  /** Null where somebody deleted it. */
  theirs: QuerySource | null;
  onSave: (options: { over: DraftBase | null }) => void;
  /** Goes on with another draft. */
  onEdit: (draft: Draft) => void;
}

/** Shows what somebody else has made of a query meanwhile beside what one has made of it, and asks which is to stay. */
export function Conflict({ draft, mine, theirs, onSave, onEdit }: ConflictProps) {
  if (!theirs)
    return (
      <section className="conflict" aria-label="Deleted meanwhile">
        <p role="alert">{deletedMeanwhile}</p>
        <div className="dialog-actions">
          <Button className="button button-main" onPress={() => onSave({ over: null })}>
            Save mine as a new query
          </Button>
        </div>
      </section>
    );
  const base = { name: theirs.name, revision: theirs.revision };
  return (
    <section className="conflict" aria-label="Changed meanwhile">
      <p role="alert">{changedMeanwhile}</p>
      <div className="conflict-names" aria-hidden>
        <strong>Theirs, as it is saved</strong>
        <strong>Yours</strong>
      </div>
      <Part name="The comparison" fallback={<Skeleton lines={8} label="Loading the comparison" />}>
        <TextComparison theirs={theirs.source} mine={mine} />
      </Part>
      <div className="dialog-actions">
        <Button className="button" onPress={() => onEdit(draftFrom(theirs.source, base))}>
          Take theirs
        </Button>
        <Button className="button" onPress={() => onEdit({ ...draft, base })}>
          Edit mine further
        </Button>
        <Button className="button button-main" onPress={() => onSave({ over: base })}>
          Save mine over theirs
        </Button>
      </div>
    </section>
  );
}
