import { Button, ColorSwatch, ColorSwatchPicker, ColorSwatchPickerItem } from 'react-aria-components';
import { palette } from '../palette.ts';

interface ColourInputProps {
  label: string;
  /** Undefined where the page chooses. */
  value: string | undefined;
  onChange: (colour: string | undefined) => void;
  /** Whether one has to be chosen. */
  isRequired?: boolean;
}

/** One of the palette, or any colour. */
export function ColourInput({ label, value, onChange, isRequired = false }: ColourInputProps) {
  return (
    <section className="field" aria-label={label}>
      <span className="model-label">{label}</span>
      <div className="model-colours">
        <ColorSwatchPicker
          className="model-palette"
          aria-label={`${label}: palette`}
          value={value ?? '#00000000'}
          onChange={(colour) => onChange(colour.toString('hex').toLowerCase())}
        >
          {palette.map((colour) => (
            <ColorSwatchPickerItem key={colour} color={colour} className="model-colour">
              <ColorSwatch className="model-colour-swatch" />
            </ColorSwatchPickerItem>
          ))}
        </ColorSwatchPicker>
        <label className="model-any-colour">
          <input type="color" value={value ?? '#5d6470'} onChange={({ target }) => onChange(target.value)} />
          Any
        </label>
        {!isRequired && value !== undefined && (
          <Button className="text-button" onPress={() => onChange(undefined)}>
            Automatic
          </Button>
        )}
      </div>
    </section>
  );
}
