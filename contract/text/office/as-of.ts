import type { Segment } from '../../model/segment.ts';
import type { Tenure, Tenures } from '../../model/tenure.ts';
import { holdingText } from '../holding.ts';
import { bareName, listed } from '../names.ts';
import { capitalized, phrase } from '../phrase.ts';
import { nobodyText } from '../trace.ts';

/**
 * Who held an office on a date, one sentence a line: who is certain, or else who is known before and after and that
 * nobody is between; whoever is merely conceivable comes last, in one line.
 * @param answer as of the date
 */
export function asOfLines(answer: Tenures, at: string): Segment[][] {
  const heads = answer.tenures.filter(({ rank }) => rank === 'head');
  const known = heads.filter(({ holding }) => holding !== null && holding !== 'conceivable');
  const conceivable = heads.filter(({ holding }) => holding === 'conceivable');
  return [
    ...(heads.length === 0 ? [phrase`${nobodyText(answer, at)}.`] : known.map(knownLine)),
    ...(answer.gap ? [[...answer.gap.text]] : []),
    ...(conceivable.length > 0
      ? [phrase`Conceivable: ${listed(conceivable.map(({ person }) => [bareName(person)]))}.`]
      : []),
  ];
}

function knownLine(tenure: Tenure): Segment[] {
  const { holding, distance, person, when } = tenure;
  const isFar = distance !== null && distance.text !== '' && holding !== 'certain';
  return phrase`${capitalized(holdingText({ holding, distance: distance && { ...distance, text: '' } }))}: ${bareName(
    person,
  )}${when !== '' && ` (${when})`}${isFar && `; the date is ${distance.text}`}.`;
}
