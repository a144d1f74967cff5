import type { Segment } from '../../model/segment.ts';
import type { Tenures } from '../../model/tenure.ts';
import { countsText } from '../counts.ts';
import { describeDate } from '../dates.ts';
import type { TextDocument } from '../document.ts';
import { headingOfFindings } from '../findings.ts';
import { bareName, nameOf } from '../names.ts';
import { cited, joined, phrase, sentenceCase } from '../phrase.ts';
import { plainText } from '../plain-text.ts';
import { citedByAll } from '../references.ts';
import { headingOfRelated } from '../related-bodies.ts';
import { timeNotKnown } from '../trace.ts';
import { asOfLines } from './as-of.ts';
import { basisText, officeName, remarksOf } from './cells.ts';
import { namesWithYears } from './names.ts';
import { headRows, type OfficeRow, standInRows } from './rows.ts';

/** An office as of a date. */
export interface DatedOffice {
  /** EDTF query date. */
  at: string;
  answer: Tenures;
}

/** What the answer is called: `Who headed the Commission for External Relations`. */
export function titleOfOffice({ subject }: Pick<Tenures, 'subject'>): string {
  return `Who headed ${plainText(nameOf(subject))}`;
}

/** An office by its name: `Head of the Commission for External Relations`. */
export function nameOfOffice({ subject }: Pick<Tenures, 'subject'>): string {
  return `Head of ${plainText(nameOf(subject))}`;
}

/** Who held an office with its references, its gaps, and every caveat. */
export function documentOfOffice(answer: Tenures, dated: DatedOffice | null): TextDocument {
  const { stages, related, findings, citations } = answer;
  return {
    title: titleOfOffice(answer),
    about: [
      ...(stages.length > 1 ? [phrase`Under the names ${namesWithYears(answer)}.`] : []),
      phrase`${countsText(answer)}.`,
    ],
    sections: [
      dated
        ? { heading: `As of ${describeDate(dated.at)}`, lines: asOfLines(dated.answer, dated.at) }
        : { heading: null, lines: [] },
      { heading: 'Heads', lines: headRows(answer).map(lineOf) },
      { heading: 'Deputies and acting heads', lines: standInRows(answer).map(lineOf) },
      {
        heading: headingOfRelated,
        lines: related.map(({ text, facts }) => cited(sentenceCase(text), citedByAll(facts))),
      },
      { heading: headingOfFindings, lines: findings.map(({ segments }) => segments) },
    ].filter(({ lines }) => lines.length > 0),
    citations,
  };
}

function lineOf(row: OfficeRow): Segment[] {
  if (row.form === 'gap') return [...row.gap.segments];
  const { person, body, when, facts } = row.tenure;
  const parts = [
    bareName(person),
    officeName(row.tenure),
    phrase`under the name ${bareName(body)}`,
    when || timeNotKnown,
    basisText(row.tenure).toLowerCase(),
  ];
  const remarks = remarksOf(row.tenure).map((remark) => ` ${remark}`);
  const own = cited(phrase`${joined(parts, ', ')}.`, citedByAll(facts));
  return [...own, ...remarks];
}
