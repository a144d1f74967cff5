import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { askCypherLanguage, askProfile, askSchema } from '../../../../api/questions/model.ts';
import type { LanguageSchema } from './language.ts';
import { languageSchemaOf } from './language-schema.ts';

const none: readonly string[] = [];

/** The names that the open database knows, as they come; Cypher alone until then. */
export function useLanguageSchema(parameters: readonly string[] = none): LanguageSchema {
  const { data: schema } = useQuery(askSchema());
  const { data: profile } = useQuery(askProfile());
  const { data: language } = useQuery(askCypherLanguage());
  return useMemo(
    () => languageSchemaOf({ schema, profile: profile?.profile, language, parameters }),
    [schema, profile, language, parameters],
  );
}
