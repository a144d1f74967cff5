import { LegendItem } from './legend-item.tsx';
import { legendItems } from './legend-items.tsx';

const keys = [
  ['Left, Right', 'along a lane'],
  ['Up, Down', 'to the next lane'],
  ['Home, End', 'first and last in the lane'],
  ['Enter', 'chooses, also on the canvas'],
  ['+ − 0', 'nearer, farther, all of it'],
  ['Shift + Left, Right', 'earlier, later'],
  ['3', 'the same as a table'],
] as const;

/** What the signs of the drawing mean, in a line. */
export function Legend() {
  return (
    <ul className="timeline-key" aria-label="Signs">
      {legendItems.map(({ name, drawn }) => (
        <li key={name}>
          <LegendItem drawn={drawn} /> {name}
        </li>
      ))}
    </ul>
  );
}

/** The same in sentences, with the keys that walk and zoom. */
export function LegendText() {
  return (
    <div className="timeline-key-words">
      <dl aria-label="Signs">
        {legendItems.map(({ name, means, drawn }) => (
          <div key={name}>
            <dt>
              <LegendItem drawn={drawn} /> {name}
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
      <dl aria-label="Keys">
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
