import { useEffect, useMemo, useState } from 'react';
import type { KnownProfile } from '../../../contract/api/routes/profile.ts';
import type { Profile } from '../../../contract/model/profile/profile.ts';
import { changeDraft } from './draft.ts';
import { type FamilyChoice, familyChoices, keyOfChoice } from './families.ts';
import { answered, firstAnswers, type GuideAnswers, guidedFamilies } from './guide-answers.ts';
import type { ModelItem, useModel } from './use-model.ts';

/** What a relationship can mean that the guide asks about. */
export const guidedChoices = familyChoices.filter(({ family }) => guidedFamilies.includes(family));

/** What the guide is about. */
export interface GuideSubject {
  /** The relationship type; empty where it is still to be chosen. */
  type: string;
  profile: Profile;
  known: KnownProfile;
  model: ReturnType<typeof useModel>;
}

/** What is answered of the relationship type that is chosen. */
export interface Guided {
  /** Undefined while none is chosen that the graph has. */
  item: ModelItem | undefined;
  answers: GuideAnswers;
  meaning: FamilyChoice | undefined;
  /** Whether it says that someone headed something. */
  isHeadship: boolean;
  /** Begins with another type, whose answers change the draft as it is now. */
  begin(): void;
  change(fields: Partial<GuideAnswers>): void;
}

/** Keeps the answers, and the draft as they have it. */
export function useGuide({ type, profile, known, model }: GuideSubject): Guided {
  const [begun, setBegun] = useState(profile);
  const [given, setGiven] = useState<{ type: string; answers: GuideAnswers } | null>(null);
  const item = model.types.find(({ name }) => name === type);
  const suggestion = known.suggestions.find((each) => each.type === type);
  const answers = useMemo(
    () => (given?.type === type ? given.answers : firstAnswers(begun, type, suggestion)),
    [given, begun, type, suggestion],
  );
  const meaning = guidedChoices.find((each) => keyOfChoice(each) === answers.meaning) ?? guidedChoices[0];
  const { connections } = model;
  const isThere = item !== undefined;
  useEffect(() => {
    if (isThere && meaning) changeDraft(() => answered(begun, type, meaning, answers, connections));
  }, [isThere, begun, type, meaning, answers, connections]);
  return {
    ...{ item, answers, meaning },
    isHeadship: meaning?.family === 'headship' || meaning?.family === 'deputy headship',
    begin() {
      setBegun(profile);
      setGiven(null);
    },
    change: (fields) => setGiven({ type, answers: { ...answers, ...fields } }),
  };
}
