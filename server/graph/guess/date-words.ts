import { holds, wordsOfName } from './words-of-name.ts';

export type DateRole = 'start' | 'end' | 'attested';

/** Words by which a property says when it began, when it ended, or when it happened; later lists say less. */
const phrases: readonly (readonly [DateRole | 'none', string])[] = [
  // What a database notes of its own records, and what is only planned, is no history.
  [
    'none',
    'updated, modified, changed, inserted, imported, ingested, indexed, retrieved, crawled, fetched, loaded, synced',
  ],
  [
    'none',
    'last seen, last login, last access, last activity, accessed, edited, created at, created on, createdat, updatedat',
  ],
  [
    'none',
    'required, due, deadline, planned, scheduled, expected, target, estimated, reminder, aktualisiert, geandert, modifie',
  ],
  [
    'end',
    'end, ended, ends, ending, until, till, to, thru, through, died, death, dod, deceased, dissolved, dissolution',
  ],
  [
    'end',
    'closed, closing, left, terminated, termination, expired, expiry, expires, expiration, abolished, disbanded',
  ],
  [
    'end',
    'resigned, resignation, retired, retirement, finish, finished, stop, stopped, inactivation, struck off, last',
  ],
  [
    'end',
    'bis, ende, endet, gestorben, todesdatum, sterbedatum, aufgelost, jusqu, jusqua, fin, deces, mort, dissoute',
  ],
  [
    'end',
    'hasta, fallecido, fallecimiento, muerte, disuelto, den, ket thuc, mat, ngay mat, giai the, den ngay, den nam',
  ],
  [
    'start',
    'start, started, starts, begin, began, beginning, from, since, born, birth, birthday, dob, founded, foundation',
  ],
  [
    'start',
    'established, establishment, inception, incorporated, incorporation, hired, hire, joined, join, appointed',
  ],
  [
    'start',
    'elected, opened, opening, commenced, commencement, launch, launched, effective, valid, inaugurated, first, created',
  ],
  [
    'start',
    'von, seit, beginn, geboren, geburt, geburtsdatum, gegrundet, grundung, eroffnet, depuis, debut, ne, naissance',
  ],
  [
    'start',
    'fonde, fondee, creation, desde, inicio, nacido, nacimiento, fundado, fundacion, tu, tu ngay, tu nam, bat dau, sinh',
  ],
  ['start', 'ngay sinh, nam sinh, thanh lap'],
  [
    'attested',
    'date, day, on, when, year, released, release, published, publication, issued, signed, ordered',
  ],
  [
    'attested',
    'shipped, occurred, happened, premiere, filed, posted, taken, transaction, invoice, payment, paid, played, held',
  ],
  [
    'attested',
    'time, timestamp, datetime, dated, received, datum, tag, jahr, annee, jour, fecha, dia, ano, ngay, nam, at',
  ],
];

/** Words that say of what kind a date is, not of what. */
const plain = new Set(
  'date time datetime timestamp day year month at on dt ts utc iso of the datum jahr tag annee fecha ano ngay nam'.split(
    ' ',
  ),
);

/** What a property's name says of time, and how plainly: the fewer other words stand in it, the more. */
export interface DateMeaning {
  role: DateRole;
  plainness: number;
}

/**
 * What a property's name says of time.
 * @returns null where it says that it is no history; undefined where it says nothing of time
 */
export function dateMeaningOf(property: string): DateMeaning | null | undefined {
  const words = wordsOfName(property).flatMap((word) =>
    word.split(
      /(?<=[a-z])(?=date$|time$|year$)|(?<=^(?:start|end|begin|birth|death|from|to))(?=date|year|day)/,
    ),
  );
  const meaningful = words.filter((word) => !plain.has(word));
  for (const [role, list] of phrases) {
    for (const phrase of list.split(', ')) {
      const found = holds(words, phrase) && isInPlace(words, phrase);
      if (!found) continue;
      return role === 'none' ? null : { role, plainness: 1 / (1 + Math.max(0, meaningful.length - 1)) };
    }
  }
  return undefined;
}

/** Whether a word of direction stands at an end of the name: `sentTo` and `to_country` say where. */
function isInPlace(words: readonly string[], phrase: string): boolean {
  if (!/^(to|from|on|at|through|den|tu|first|last|left|valid)$/.test(phrase)) return true;
  const others = words.filter((word) => word !== phrase);
  return (
    others.every((word) => plain.has(word) || /^(valid|effective|active|start|end)$/.test(word)) ||
    /^(on|at)$/.test(phrase)
  );
}
