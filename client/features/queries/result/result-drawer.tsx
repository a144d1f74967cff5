import { useQueryClient } from '@tanstack/react-query';
import { ChevronDown, ChevronUp, Square, Waypoints, X } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { ExportButton } from '../../../export/export-button.tsx';
import { DrawerHandle } from '../../../ui/drawer-handle.tsx';
import { useKeptSize } from '../../../ui/kept-size.ts';
import { ProblemMessage } from '../../../ui/problem-message.tsx';
import { Skeleton } from '../../../ui/states.tsx';
import { useClosing } from '../../../ui/use-closing.ts';
import { useAddress } from '../../../workspace/address.ts';
import { useRecordedRun } from '../history/use-recorded-run.ts';
import { resultPayload } from './result-payload.ts';
import { ResultSummary } from './result-summary.tsx';
import { ResultView } from './result-view.tsx';
import { useResultOnCanvas } from './use-result-on-canvas.ts';
import { useRun } from './use-run.ts';
import '../../../ui/drawer.css';

/** The answer to the saved query that was run, below the canvas. */
export function ResultDrawer() {
  const [{ query }] = useAddress();
  return query && <Drawer key={query} query={query} />;
}

function Drawer({ query }: { query: string }) {
  const [, setAddress] = useAddress();
  const client = useQueryClient();
  const [height, setHeight] = useKeptSize('result', () =>
    Math.min(280, Math.round(window.innerHeight * 0.32)),
  );
  const [folded, setFolded] = useState(false);
  const { query: saved, chosen, runWith, follows, answer } = useRun(query);
  const title = saved?.title ?? 'Result';
  const { data, error, isFetching, isPlaceholderData, refetch } = answer;
  // While it grows it is not drawn.
  const result = isPlaceholderData || isFetching ? undefined : data;
  const isGrowing = isFetching && !isPlaceholderData;
  const run = useRunNumber(isFetching);
  useRecordedRun({
    ...{ query: saved, parameters: runWith ?? noParameters, chosen, date: follows },
    ...{ isRunning: isFetching, result, error },
  });
  const draw = useResultOnCanvas({ result, date: follows, query: saved });
  const close = () => void setAddress({ with: null });
  const cancel = () => {
    void client.cancelQueries({ queryKey: ['run', query] });
    close();
  };
  const closing = useClosing<HTMLElement>(close);
  return (
    <section className="drawer" aria-label="Result" {...closing}>
      {!folded && <DrawerHandle height={height} onResize={setHeight} onClose={close} />}
      <header className="drawer-heading result-heading">
        <h2>{title}</h2>
        {data && (isGrowing || !isFetching) && (
          <ResultSummary result={data} at={follows} isRunning={isGrowing} />
        )}
        {isFetching && (
          <Button className="button late-button" onPress={cancel}>
            <Square size={12} aria-hidden /> <span>Cancel</span>
          </Button>
        )}
        {draw && (
          <Button className="button button-quiet" onPress={draw}>
            <Waypoints size={14} aria-hidden /> <span>Show on canvas</span>
          </Button>
        )}
        {data && data.summary.shown > 0 && !isFetching && (
          <ExportButton payload={() => resultPayload(title, data)} />
        )}
        <Button
          className="button button-quiet button-icon drawer-end"
          aria-label={folded ? 'Show rows' : 'Hide rows'}
          aria-expanded={!folded}
          onPress={() => setFolded(!folded)}
        >
          {folded ? <ChevronUp size={16} aria-hidden /> : <ChevronDown size={16} aria-hidden />}
        </Button>
        <Button
          className="button button-quiet button-icon drawer-end"
          aria-label="Close result"
          onPress={close}
        >
          <X size={16} aria-hidden />
        </Button>
      </header>
      {!folded && (
        <div className="drawer-content result-content" style={{ height }} aria-busy={isFetching}>
          {!data && !error && <Skeleton lines={6} label="Running the query" />}
          {error && !isFetching && <ProblemMessage error={error} onRetry={() => void refetch()} />}
          {data && !error && (
            <ResultView key={run} title={title} result={data} suits={saved?.view} isRunning={isGrowing} />
          )}
        </div>
      )}
    </section>
  );
}

const noParameters = {};

/** Counts the runs that have begun. */
function useRunNumber(isRunning: boolean): number {
  const [{ run, was }, setRun] = useState({ run: 0, was: isRunning });
  if (was !== isRunning) setRun({ run: isRunning ? run + 1 : run, was: isRunning });
  return run;
}
