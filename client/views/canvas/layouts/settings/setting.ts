import { ownValue } from '../../../../../contract/model/own-value.ts';
import type { SettingValues } from '../layout-problem.ts';

interface ChoiceOption {
  readonly id: string;
  readonly label: string;
}

/** One of a few. */
export interface ChoiceSetting {
  readonly name: string;
  readonly label: string;
  readonly options: readonly ChoiceOption[];
  readonly standard: string;
}

/** A number within bounds. */
export interface RangeSetting {
  readonly name: string;
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly standard: number;
  /** How the number is shown. */
  readonly format: Intl.NumberFormatOptions;
}

/** What a user can choose about a layout; its value is kept in the View. */
export type Setting = ChoiceSetting | RangeSetting;

/** How far apart nodes are, against what is usual. */
export const spacing: RangeSetting = {
  name: 'spacing',
  label: 'Spacing',
  ...{ from: 0.5, to: 3, step: 0.25, standard: 1 },
  format: { style: 'percent' },
};

export const direction: ChoiceSetting = {
  name: 'direction',
  label: 'Direction',
  options: [
    { id: 'down', label: 'Top to bottom' },
    { id: 'right', label: 'Left to right' },
  ],
  standard: 'down',
};

/** The values in force: those that are kept, as far as they are valid, otherwise what is usual. */
export function valuesOf(settings: readonly Setting[], kept: SettingValues = {}): SettingValues {
  return Object.fromEntries(
    settings.map((setting) => {
      const value = ownValue(kept, setting.name);
      return [setting.name, value !== undefined && isValid(setting, value) ? value : setting.standard];
    }),
  );
}

/** Only the values that are not the usual ones, which a View need not hold. */
export function keptValues(settings: readonly Setting[], values: SettingValues): SettingValues {
  return Object.fromEntries(
    settings.flatMap(({ name, standard }) => {
      const value = ownValue(values, name);
      return value === undefined || value === standard ? [] : [[name, value]];
    }),
  );
}

function isValid(setting: Setting, value: string | number): boolean {
  if ('options' in setting) return setting.options.some(({ id }) => id === value);
  return typeof value === 'number' && value >= setting.from && value <= setting.to;
}
