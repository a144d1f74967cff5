import { useQuery } from '@tanstack/react-query';
import { CalendarClock, ChevronLeft, ChevronRight, Pause, Play, X } from 'lucide-react';
import { useRef } from 'react';
import { Button, Group } from 'react-aria-components';
import { askActivity } from '../api/questions/time.ts';
import { TermHelp } from '../entity/glossary/term-help.tsx';
import { ChangesButton } from '../features/changes/changes-button.tsx';
import { DateField } from '../ui/date-field.tsx';
import { usePlaying, usePrefersReducedMotion } from '../ui/use-playing.ts';
import { useSpelledDate } from '../workspace/address.ts';
import { useAsOf } from '../workspace/as-of.ts';
import { inYear, moved, unitOf, yearOf } from '../workspace/move-date.ts';
import { useWorkspace } from '../workspace/store.ts';
import { YearSlider } from './year-slider.tsx';
import { yearRangeOf } from './years.ts';
import './as-of.css';

/** In milliseconds; longer than playing rests on a year. */
const pause = 1500;

/** The date that the whole page is seen on: typed, slid to, stepped through or played. */
export function AsOfBar() {
  const at = useAsOf();
  const setDate = useWorkspace((workspace) => workspace.setDate);
  const { spelled, clear } = useSpelledDate();
  const years = useQuery(askActivity()).data?.years ?? [];
  const span = yearRangeOf(years);
  const isCalm = usePrefersReducedMotion();

  const choose = (date: string | null) => (date === null && at === null ? clear() : setDate(date));
  const lastMoved = useRef(Number.NEGATIVE_INFINITY);
  // Sliding, stepping and playing would fill the browser's history; what goes on without a pause is one step of it.
  const move = (date: string) => {
    const now = Date.now();
    const entry = now - lastMoved.current > pause ? 'push' : 'replace';
    lastMoved.current = now;
    setDate(date, { entry });
  };
  const step = (by: number) => move(at === null ? inYear(null, span?.last ?? 0) : moved(at, unitOf(at), by));

  const { playing, setPlaying } = usePlaying(() => {
    const year = at === null ? undefined : yearOf(at);
    if (!span || year === undefined || year >= span.last) return false;
    move(inYear(at, year + 1));
    return true;
  });
  const play = () => {
    if (!span) return;
    const year = at === null ? undefined : yearOf(at);
    if (year === undefined || year >= span.last) move(inYear(at, span.first));
    setPlaying(true);
  };

  return (
    <section className="as-of-bar" aria-label="As of" data-off={at === null}>
      <div className="as-of-controls">
        <span className="as-of-title">
          <CalendarClock size={15} aria-hidden /> <span>As of</span>
          <TermHelp term="as of" />
        </span>
        <DateField label="As-of date" empty="Any time" value={at ?? spelled} floats onCommit={choose} />
        {span && (
          <Group aria-label="Step" className="as-of-steps">
            <Button
              className="button button-quiet button-icon"
              aria-label="Step back"
              onPress={() => step(-1)}
            >
              <ChevronLeft size={16} aria-hidden />
            </Button>
            {!isCalm && (
              <Button
                className="button button-quiet button-icon"
                aria-label={playing ? 'Pause' : 'Play year by year'}
                onPress={() => (playing ? setPlaying(false) : play())}
              >
                {playing ? <Pause size={15} aria-hidden /> : <Play size={15} aria-hidden />}
              </Button>
            )}
            <Button
              className="button button-quiet button-icon"
              aria-label="Step forward"
              onPress={() => step(1)}
            >
              <ChevronRight size={16} aria-hidden />
            </Button>
          </Group>
        )}
      </div>
      {span && <YearSlider at={at} span={span} years={years} onMove={move} />}
      <div className="as-of-ends">
        {span && <ChangesButton at={at} last={span.last} />}
        <Button
          className="button button-quiet button-icon"
          aria-label="Clear date"
          isDisabled={spelled === null}
          onPress={() => {
            setPlaying(false);
            choose(null);
          }}
        >
          <X size={16} aria-hidden />
        </Button>
      </div>
    </section>
  );
}
