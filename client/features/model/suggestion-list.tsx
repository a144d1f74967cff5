import { Lightbulb } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { KnownProfile } from '../../../contract/api/routes/profile.ts';
import type { Profile } from '../../../contract/model/profile/profile.ts';
import { choiceOf } from './families.ts';
import { typeEntry } from './profile-edits.ts';

interface SuggestionListProps {
  known: KnownProfile;
  profile: Profile;
  onChoose: (type: string) => void;
}

/** What relationship types may mean of which the draft says nothing yet, likeliest first. */
export function SuggestionList({ known, profile, onChoose }: SuggestionListProps) {
  const open = known.suggestions.filter(({ type }) => typeEntry(profile, type).family === undefined);
  if (open.length === 0) return null;
  return (
    <ul className="model-suggestions" aria-label="Suggestions">
      {open.map(({ type, family, form, because }) => (
        <li key={type}>
          <Button className="card" onPress={() => onChoose(type)}>
            <span className="model-suggestion">
              <Lightbulb size={15} aria-hidden />
              <strong>{type}</strong>
              <span>{choiceOf(family, form)?.label ?? family}?</span>
            </span>
            <span className="count">{because}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
