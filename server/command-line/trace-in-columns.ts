import type { Tenure, Tenures } from '../../contract/model/tenure.ts';
import { datedOf } from '../../contract/model/time/stored.ts';
import { headingOfFindings } from '../../contract/text/findings.ts';
import { holdingText } from '../../contract/text/holding.ts';
import { byNote, knownAmong, noteLabels } from '../../contract/text/notes.ts';
import { periodsInBrief } from '../../contract/text/periods.ts';
import { sentenceCase } from '../../contract/text/phrase.ts';
import { plainText } from '../../contract/text/plain-text.ts';
import { citedByAll, referenceText } from '../../contract/text/references.ts';
import { headingOfRelated } from '../../contract/text/related-bodies.ts';
import { titleOfTenures } from '../../contract/text/tenures.ts';
import { concurrentPostsText, officeOf, openingOf, timeNotKnown } from '../../contract/text/trace.ts';
import { aligned, printable } from './printing.ts';

/**
 * A trace for a terminal: a table, what to be careful about, and the passages by their notes in the table.
 * @param at EDTF query date; null for none
 */
export function traceInColumns(answer: Tenures, at: string | null): string {
  const { side, tenures, related, findings } = answer;
  // On a date, whoever stood in for a head comes after the heads; in a line of heads everybody has their place.
  const heads = tenures.filter(({ rank }) => at === null || side === 'person' || rank === 'head');
  const others = tenures.filter((tenure) => !heads.includes(tenure));
  const cited = new Set([...heads, ...others, ...related].flatMap(({ facts }) => citedByAll(facts)));
  const sources = knownAmong([...cited], answer.citations).toSorted(byNote);
  const opening = openingOf(answer, at).map((line) => `${printable(plainText(line))}\n`);
  return [
    `${printable(titleOfTenures(answer, at))}\n`,
    opening.join(''),
    tableOf({ ...answer, tenures: heads }),
    others.length > 0 ? `Deputies and acting heads\n${tableOf({ ...answer, tenures: others })}` : '',
    listed(
      headingOfRelated,
      related.map(({ text, facts }) =>
        `- ${plainText(sentenceCase(text))} ${noteLabels(knownAmong(citedByAll(facts), answer.citations))}`.trimEnd(),
      ),
    ),
    listed(
      headingOfFindings,
      findings.map(({ sentence }) => `- ${sentence}`),
    ),
    listed(
      'Sources',
      sources.map((source) => plainText(referenceText(source))),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function tableOf({ side, stages, tenures, citations }: Tenures): string {
  if (tenures.length === 0) return '';
  const columns = [
    'when',
    'holding',
    side === 'body' ? 'who' : 'what',
    'as',
    'under the name',
    'at the same time',
    'source',
  ];
  const rows = tenures.map((tenure: Tenure) => {
    const { facts, person, body } = tenure;
    return [
      plainText(periodsInBrief(facts.map(datedOf))) || timeNotKnown,
      holdingText(tenure),
      side === 'body' ? person.name : body.name,
      officeOf(tenure),
      side === 'body' && stages.length > 1 ? body.name : '',
      plainText(concurrentPostsText(tenure)),
      noteLabels(knownAmong(citedByAll(facts), citations)),
    ];
  });
  return aligned(columns, rows);
}

function listed(heading: string, lines: readonly string[]): string {
  return lines.length > 0 ? `${heading}\n${lines.map((line) => `  ${printable(line)}\n`).join('')}` : '';
}
