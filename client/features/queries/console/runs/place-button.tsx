import { Button } from 'react-aria-components';
import { goTo } from '../going-to.ts';
import type { Place } from '../statements.ts';
import { placeText } from '../texts.ts';

interface PlaceButtonProps {
  place: Place;
  onEdit?: (() => void) | undefined;
}

/** Names a place of the text, and leads there. */
export function PlaceButton({ place, onEdit }: PlaceButtonProps) {
  return (
    <Button
      className="text-button"
      onPress={() => {
        onEdit?.();
        goTo(place);
      }}
    >
      {placeText(place)}
    </Button>
  );
}
