import { ChevronDown, ChevronUp, SquareDashedMousePointer, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { Button, Input, TextField } from 'react-aria-components';
import { reveal } from '../../../entity/filters/reveal.ts';
import { closeOnEscape } from '../../../ui/escape.ts';
import { elementOf } from '../elements/ids.ts';
import type { Scene } from '../scene.ts';
import { selectIds } from '../selecting/choices.ts';
import { countOfMatches, describeMatch, moreHidden } from '../texts.ts';
import type { Match } from './find-matches.ts';
import { useFindOnCanvas } from './find-on-canvas.ts';
import { useMatches } from './use-matches.ts';
import './find-bar.css';

/** Finds what is on the canvas by a text, and goes from one match to the next. */
export function FindBar({ scene }: { scene: Scene }) {
  const { text, close } = useFindOnCanvas();
  const { shown, hidden } = useMatches(text);
  const [current, setCurrent] = useState<string | null>(null);
  const at = shown.findIndex(({ node }) => node.id === current);
  const index = Math.max(at, 0);
  const match = shown[index];
  useMarks(scene, shown, match);
  useEffect(() => {
    const leave = () => {
      close();
      scene.container.focus({ preventScroll: true });
    };
    return closeOnEscape(leave);
  }, [close, scene]);
  const go = (by: 1 | -1) => setCurrent(shown[(index + by + shown.length) % shown.length]?.node.id ?? null);
  const onKey = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' || (event.key === 'Enter' && event.shiftKey) ? -1 : 1;
    if (!['Enter', 'ArrowUp', 'ArrowDown'].includes(event.key)) return;
    event.preventDefault();
    go(by);
  };
  const isAny = shown.length > 0;
  return (
    <search className="find-bar" aria-label="Find on canvas">
      <TextField
        aria-label="Find on canvas"
        value={text}
        onChange={(next) => {
          useFindOnCanvas.setState({ text: next });
          setCurrent(null);
        }}
        autoFocus
      >
        <Input
          className="input"
          placeholder="Find on canvas"
          onKeyDown={onKey}
          onFocus={(event) => event.currentTarget.select()}
        />
      </TextField>
      <span className="count" aria-hidden>
        {text.trim() !== '' && countOfMatches(index, shown.length)}
      </span>
      <span className="canvas-hidden" role="status">
        {text.trim() !== '' && describeMatch(match, index, shown.length)}
      </span>
      <Button
        className="button button-quiet button-icon"
        aria-label="Previous match"
        isDisabled={!isAny}
        onPress={() => go(-1)}
      >
        <ChevronUp size={16} aria-hidden />
      </Button>
      <Button
        className="button button-quiet button-icon"
        aria-label="Next match"
        isDisabled={!isAny}
        onPress={() => go(1)}
      >
        <ChevronDown size={16} aria-hidden />
      </Button>
      <Button
        className="button button-quiet button-icon"
        aria-label="Select all matches"
        isDisabled={!isAny}
        onPress={() => selectIds(shown.map(({ node }) => node.id))}
      >
        <SquareDashedMousePointer size={16} aria-hidden />
      </Button>
      <Button className="button button-quiet button-icon" aria-label="Close" onPress={close}>
        <X size={16} aria-hidden />
      </Button>
      {match?.within && <p className="find-within">{match.within}</p>}
      {hidden.length > 0 && (
        <p className="find-hidden">
          {moreHidden(hidden.length)}{' '}
          <Button className="text-button" onPress={() => reveal(hidden.map(({ node }) => node.id))}>
            Show
          </Button>
        </p>
      )}
    </search>
  );
}

/** Outlines the matches on the canvas, and brings the current one into sight. */
function useMarks({ cy, camera }: Scene, matches: readonly Match[], current: Match | undefined): void {
  useEffect(() => {
    cy.batch(() => {
      cy.nodes('.found').removeClass('found');
      for (const { node } of matches) elementOf(cy, node.id).addClass('found');
    });
    return () => {
      if (!cy.destroyed()) cy.nodes('.found').removeClass('found');
    };
  }, [cy, matches]);
  const id = current?.node.id;
  useEffect(() => {
    if (id === undefined) return;
    const node = elementOf(cy, id);
    node.addClass('found-now');
    if (node.nonempty() && node.isNode()) camera.seek(node, 'legible');
    return () => {
      if (!cy.destroyed()) cy.nodes('.found-now').removeClass('found-now');
    };
  }, [cy, camera, id]);
}
