import { useMemo } from 'react';
import type { QueryParameter } from '../../../../contract/api/query-parameter.ts';
import { labelsPlaying } from '../../../entity/labels-playing.ts';
import { useLooks } from '../../../entity/looks/current-looks.ts';
import type { SearchScope } from '../../../entity/use-search.ts';

/** Where an entity for a parameter is searched: among its label, or each of those that are what it asks for, or everything. */
export function useEntityScopes({ kind, role }: Pick<QueryParameter, 'kind' | 'role'>): SearchScope[] {
  const { profile } = useLooks();
  return useMemo(() => {
    const labels = role ? labelsPlaying(profile, role) : [];
    if (labels.length < 2) return [{ kind: kind ?? labels[0] ?? null, title: null }];
    return labels.map((label) => ({ kind: label, noun: label, title: label }));
  }, [kind, role, profile]);
}
