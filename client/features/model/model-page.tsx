import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { askProfile } from '../../api/questions/model.ts';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { Skeleton } from '../../ui/states.tsx';
import { beginDraft, isChanged, useModelDraft } from './draft.ts';
import { ModelEditor } from './model-editor.tsx';
import './model.css';

/** What is known of the model of the graph, to be read and changed: a page that lies over the graph. */
export function ModelPage() {
  const { data, error, refetch } = useQuery({ ...askProfile(), staleTime: 0 });
  const draft = useModelDraft((state) => state.draft);
  useEffect(() => {
    if (!data) return;
    const isLeftBehind = draft && !isChanged(draft) && draft.base.profile !== data.profile;
    if (!draft || isLeftBehind) beginDraft(data);
  }, [draft, data]);
  return (
    <article className="model-page" aria-label="Model" tabIndex={-1}>
      {!data && !error && <Skeleton lines={8} label="Loading the model" />}
      {error && !data && <ProblemMessage error={error} onRetry={() => void refetch()} />}
      {data && draft && <ModelEditor known={data} draft={draft} />}
    </article>
  );
}
