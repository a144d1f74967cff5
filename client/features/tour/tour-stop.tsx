import { useRef } from 'react';
import { Button, Dialog, Heading, OverlayArrow, Popover } from 'react-aria-components';
import { tourSteps } from './steps.ts';
import { placeInTour } from './texts.ts';
import { useTour } from './tour-state.ts';
import { useAnchorBox } from './use-anchor-box.ts';
import './tour.css';

/** One stop of the tour: what it is about is framed, and a card beside it says what to do there. */
export function TourStop({ step }: { step: number }) {
  const { go, end } = useTour.getState();
  const stop = tourSteps[step];
  const box = useAnchorBox(stop?.anchors ?? []);
  const anchor = useRef<HTMLDivElement>(null);
  if (!stop || !box) return null;
  const isLast = step === tourSteps.length - 1;
  const isWide = box.width > window.innerWidth / 2 && box.height > window.innerHeight / 3;
  return (
    <>
      <div className="tour-frame" style={box} aria-hidden />
      <div
        ref={anchor}
        className="tour-anchor"
        style={
          isWide
            ? { left: box.left + box.width / 2, top: box.top + box.height / 3, width: 0, height: 0 }
            : box
        }
      />
      <Popover
        className="popover tour-card"
        triggerRef={anchor}
        isOpen
        isNonModal
        placement="bottom"
        offset={isWide ? 0 : 10}
        shouldCloseOnInteractOutside={() => false}
        onOpenChange={(isOpen) => !isOpen && end()}
      >
        {!isWide && (
          <OverlayArrow className="tour-arrow">
            <svg width="14" height="8" viewBox="0 0 14 8" aria-hidden>
              <path d="M0 8 7 0l7 8" />
            </svg>
          </OverlayArrow>
        )}
        <Dialog className="tour-dialog">
          <Heading slot="title">{stop.title}</Heading>
          <p>{stop.text}</p>
          <footer>
            <span className="count">{placeInTour(step + 1, tourSteps.length)}</span>
            {!isLast && (
              <Button className="button button-quiet" onPress={end}>
                Skip
              </Button>
            )}
            {step > 0 && (
              <Button className="button" onPress={() => go(step - 1)}>
                Back
              </Button>
            )}
            <Button className="button button-main" autoFocus onPress={() => (isLast ? end() : go(step + 1))}>
              {isLast ? 'Done' : 'Next'}
            </Button>
          </footer>
        </Dialog>
      </Popover>
    </>
  );
}
