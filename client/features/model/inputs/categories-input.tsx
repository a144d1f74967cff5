import { X } from 'lucide-react';
import { Button } from 'react-aria-components';
import { ownValue } from '../../../../contract/model/own-value.ts';
import type { ColourBy } from '../../../../contract/model/profile/looks.ts';
import { formatNumber } from '../../../../contract/text/language.ts';
import { palette } from '../../../entity/looks/by-value/colours.ts';
import type { SampledOf } from '../use-samples.ts';
import { useValues } from '../use-values.ts';

/** What stands for a colour that the page chooses. */
const automatic = '#b4b0a6';

type Category = ColourBy & { as: 'category' };

interface CategoriesInputProps {
  of: SampledOf;
  value: Category;
  onChange: (colourBy: Category) => void;
}

/** The values that were found, and others that have a colour of their own; the page chooses those of the rest. */
export function CategoriesInput({ of, value, onChange }: CategoriesInputProps) {
  const { found, more } = useValues(of, value.property);
  const { colours } = value;
  const set = (changed: Record<string, string>) => onChange({ ...value, colours: changed });
  const rows = [
    ...found,
    ...Object.keys(colours)
      .filter((name) => !found.some(({ text }) => text === name))
      .map((text) => ({ text, count: null })),
  ];
  const plain = found.flatMap(({ text }) => (ownValue(colours, text) === undefined ? [text] : []));
  return (
    <div className="model-categories">
      <ul aria-label={`Values of ${value.property}`}>
        {rows.map(({ text, count }) => {
          const own = ownValue(colours, text);
          return (
            <li key={text} className="model-category">
              <label>
                <input
                  type="color"
                  data-automatic={own === undefined || undefined}
                  value={own ?? automatic}
                  onChange={({ target }) => set({ ...colours, [text]: target.value })}
                />
                {text}
              </label>
              <span className="count">
                {own === undefined && 'automatic · '}
                {count === null ? 'not found' : formatNumber(count)}
              </span>
              {own !== undefined && (
                <Button
                  className="button button-quiet button-icon"
                  aria-label={`Automatic colour for ${text}`}
                  onPress={() => set(without(colours, text))}
                >
                  <X size={14} aria-hidden />
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {more > 0 && <p className="count">and {formatNumber(more)} more values</p>}
      {plain.length > 0 && (
        <Button className="text-button" onPress={() => set({ ...colours, ...coloursFor(plain, colours) })}>
          Keep a colour for each of these
        </Button>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const name = String(new FormData(event.currentTarget).get('value') ?? '').trim();
          if (name !== '')
            set({ [name]: palette[0]?.light ?? automatic, ...coloursFor([name], colours), ...colours });
          event.currentTarget.reset();
        }}
      >
        <input
          className="input"
          name="value"
          aria-label="A value with a colour of its own"
          placeholder="Another value"
        />
        <Button type="submit" className="button">
          Add
        </Button>
      </form>
    </div>
  );
}

/** The next free colours, for as many values as there are. */
function coloursFor(values: readonly string[], colours: Record<string, string>): Record<string, string> {
  const used = new Set(Object.values(colours));
  const free = palette.map(({ light }) => light).filter((colour) => !used.has(colour));
  return Object.fromEntries(
    values.flatMap((text, index) => {
      const colour = free[index];
      return colour === undefined ? [] : [[text, colour]];
    }),
  );
}

function without(colours: Record<string, string>, text: string): Record<string, string> {
  return Object.fromEntries(Object.entries(colours).filter(([name]) => name !== text));
}
