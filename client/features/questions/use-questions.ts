import { useQuery } from '@tanstack/react-query';
import { useCapabilities, useIsOwnModel } from '../../api/capabilities.ts';
import { askExamples } from '../../api/questions/explore.ts';
import { askGraph, askReady } from '../../api/questions/opening.ts';
import { labelsPlaying } from '../../entity/labels-playing.ts';
import { useLooks } from '../../entity/looks/current-looks.ts';
import { curatedIds, curatedQuestions } from './curated-questions.ts';
import { graphQuestions } from './graph-questions.ts';
import type { Question } from './question.ts';

/** The questions about the curated data where the graph holds it, else about what is best connected in it. */
export function useQuestions(): readonly Question[] {
  const isOwn = useIsOwnModel();
  const isReady = useQuery(askReady()).data !== undefined;
  const can = useCapabilities();
  const { profile } = useLooks();
  const curated = useQuery({ ...askGraph(curatedIds), enabled: isReady && isOwn });
  const isCurated = curated.data?.graph.nodes.length === curatedIds.length;
  const isForeign = isReady && !isCurated && !(isOwn && curated.isPending);
  const [body] = can('headships') ? labelsPlaying(profile, 'body') : [];
  const hubs = useQuery({ ...askExamples(undefined, 2), enabled: isForeign });
  const bodies = useQuery({ ...askExamples(body, 1), enabled: isForeign && body !== undefined });
  if (isCurated) return curatedQuestions;
  if (!isForeign || hubs.isPending || (body !== undefined && bodies.isPending)) return [];
  const found = hubs.data?.graph.nodes ?? [];
  if (found.length === 0) return [];
  return graphQuestions({
    hubs: found,
    bodies: body === undefined ? [] : (bodies.data?.graph.nodes ?? []),
  });
}
