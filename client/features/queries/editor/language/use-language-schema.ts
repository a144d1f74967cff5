import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { askCypherLanguage, askProfile, askSchema } from '../../../../api/questions/model.ts';
import type { LanguageSchema } from './language.ts';
import { languageSchemaOf } from './language-schema.ts';

const none: readonly string[] = [];

/**
 * What the language is as the open database speaks it.
 * @returns how to learn it, which waits until the database has said what it knows
 */
export function useLanguageSchema(parameters: readonly string[] = none): () => Promise<LanguageSchema> {
  const schema = useQuery(askSchema());
  const profile = useQuery(askProfile());
  const language = useQuery(askCypherLanguage());
  const isSaid = [schema, profile, language].every(({ isPending }) => !isPending);
  const latest = useRef<LanguageSchema>({});
  const [said] = useState(() => Promise.withResolvers<void>());
  useEffect(() => {
    latest.current = languageSchemaOf({
      ...{ schema: schema.data, profile: profile.data?.profile, language: language.data, parameters },
    });
    if (isSaid) said.resolve();
  }, [schema.data, profile.data, language.data, parameters, isSaid, said]);
  return async () => {
    await said.promise;
    return latest.current;
  };
}
