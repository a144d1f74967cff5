import { wordsOfName } from './words-of-name.ts';

/** Last words of properties that hold what a machine reads, a date, a way to reach somebody or much text. */
const neverNames = new Set(
  (
    'id ids uuid guid key keys hash checksum md5 sha256 token password version revision seq rowid ' +
    'url uri href link links page homepage website site path file filename picture photo image avatar icon thumbnail ' +
    'date time timestamp datetime day month year created updated modified birthday dob ngay fecha datum ' +
    'phone tel telephone mobile fax email mail address street zip postcode plz extension iban bic ip adresse direccion ' +
    'notes note text content body comment json html xml embedding vector geometry wkt source dataset language lang ' +
    'lat lon lng latitude longitude location count total amount price cost score rank rating weight size status type'
  ).split(' '),
);

/** Last words of names, each with how well it names a thing. */
const nameWords: ReadonlyMap<string, number> = new Map([
  ...([['name', 8]] as const),
  ...words('nombre nom naam namn nome navn navi ten nimi nazwa 名称 姓名 名前 имя название 이름', 8),
  ...words('title titel titre titulo titolo label caption bezeichnung libelle', 7),
  ...words('heading headline subject', 5),
  ...words('username login nickname handle screenname alias', 4),
  ...words('displayname fullname', 9),
  ...words('description', 2.5),
  ...words('code symbol number nr no nummer numero ordinal isbn abbreviation', 2),
]);

/** Words before "name" that make it the name of something else, or half a name. */
const partialNames: ReadonlyMap<string, number> = new Map([
  ...words('last family sur', 0.8),
  ...words('first given fore', 0.7),
  ...words('contact short user screen nick', 0.5),
  ...words('ship middle maiden former old alt alternate', 0.4),
  ...words('file host domain path table column', 0),
]);

/** Single words that are half a name. */
const halfNames: ReadonlyMap<string, number> = new Map([
  ...words('lastname familyname surname nachname familienname apellido apellidos lname cognome', 6.4),
  ...words('firstname givenname forename vorname prenom fname nome', 5.6),
]);

function words(list: string, worth: number): (readonly [string, number])[] {
  return list.split(' ').map((word) => [word, worth] as const);
}

/**
 * How well a property's name says that it names a thing of some label: from 0, never, to 10. A property of no such
 * name has a little.
 */
export function namingOf(property: string, label: string): number {
  const all = wordsOfName(property);
  const last = all.at(-1) ?? '';
  const joined = all.join('');
  if (neverNames.has(last)) return 0;
  const half = halfNames.get(joined);
  if (half !== undefined) return half;
  if (all.length === 1) return last === 'name' ? 10 : (nameWords.get(last) ?? 0.5);
  const whole = nameWords.get(joined);
  if (whole !== undefined) return whole;
  const worth = nameWords.get(last) ?? 0.5;
  const ofLabel = wordsOfName(label).join('') === all.slice(0, -1).join('') ? 1.2 : 1;
  return Math.min(10, worth * (partialNames.get(all.at(-2) ?? '') ?? 1) * ofLabel);
}

/** Whether a property's name says that it is a number or a text by which a thing is known. */
export function isKey(property: string): boolean {
  const last = wordsOfName(property).at(-1) ?? '';
  return (
    /^(id|key|code|no|nr|number|nummer|numero|ref|reference|ordinal|symbol|isbn|slug)$/.test(last) ||
    /[a-z]ID$/.test(property)
  );
}
