import { LegendItem } from './legend-item.tsx';
import { legendItems } from './legend-items.tsx';
import { useValueItems } from './value-items.tsx';

const keys = [
  ['Left, Right', 'Along a lane'],
  ['Up, Down', 'To the next lane'],
  ['Home, End', 'First and last in the lane'],
  ['Enter', 'Select, also on the canvas'],
  ['+ − 0', 'Zoom in, zoom out, fit'],
  ['Shift + Left, Right', 'Earlier, later'],
  ['3', 'The same as a table'],
] as const;

/** What the signs of the drawing mean, in a line. */
export function Legend() {
  return (
    <ul className="timeline-key" aria-label="Symbols">
      {legendItems.map(({ name, drawn }) => (
        <li key={name}>
          <LegendItem drawn={drawn} /> {name}
        </li>
      ))}
    </ul>
  );
}

/** What colours mean where values make them. */
export function ValueLegend() {
  const items = useValueItems();
  if (items.length === 0) return null;
  return (
    <ul className="timeline-values" aria-label="Colours by value">
      {items.map(({ name, drawn }) => (
        <li key={name}>
          <LegendItem drawn={drawn} /> {name}
        </li>
      ))}
    </ul>
  );
}

/** What the signs mean in sentences, with the keys that walk and zoom. */
export function LegendText() {
  return (
    <div className="timeline-key-words">
      <dl aria-label="Symbols">
        {legendItems.map(({ name, means, drawn }) => (
          <div key={name}>
            <dt>
              <LegendItem drawn={drawn} /> {name}
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
      <dl aria-label="Keyboard">
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
