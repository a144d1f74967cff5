import type { IconName } from '../../../contract/model/profile/looks.ts';
import type { Role } from '../../../contract/model/profile/roles.ts';
import { wordsOfName } from './words-of-name.ts';

interface Known {
  icon: IconName;
  role?: Role;
}

/** Words of labels, each list with the icon that shows it and what such a thing is, where that is plain. */
const lists: readonly (readonly [words: string, icon: IconName, role?: Role])[] = [
  [
    'person people human individual man woman employee staff worker colleague officer official politician',
    'user-round',
    'person',
  ],
  [
    'leader minister president member deputy senator mp mep candidate judge actor actress director author writer',
    'user-round',
    'person',
  ],
  [
    'artist player coach manager teacher student pupil doctor patient character friend founder chair persona',
    'user-round',
    'person',
  ],
  [
    'personne mensch mitarbeiter angestellter politiker persona personas empleado employe nguoi nhanvien lanhdao',
    'user-round',
    'person',
  ],
  [
    'user contact agent reviewer researcher scientist victim suspect witness king queen emperor pope bishop',
    'user-round',
    'person',
  ],
  [
    'organization organisation company corporation corp firm enterprise business institution organisme entreprise',
    'building',
    'body',
  ],
  [
    'unternehmen firma organizacion empresa societe tochuc congty legalentity publicbody association foundation ngo',
    'building',
    'body',
  ],
  [
    'department division unit section office bureau directorate subsidiary branch abteilung departement',
    'network',
    'body',
  ],
  [
    'committee commission council board delegation cabinet ministry ministere ministerium agency authority',
    'gavel',
    'body',
  ],
  [
    'government parliament senate assembly court embassy institute administration state house clan dynasty',
    'landmark',
    'body',
  ],
  ['party faction movement alliance coalition partei parti', 'flag', 'body'],
  ['team club squad group band crew gang society guild league', 'users', 'body'],
  ['bank fund insurer insurance', 'banknote', 'body'],
  ['school university college faculty academy', 'school', 'body'],
  ['church diocese parish monastery temple', 'church', 'body'],
  ['army regiment battalion brigade fleet navy police', 'shield', 'body'],
  ['customer client supplier vendor partner buyer seller merchant shop store', 'briefcase'],
  ['shipper carrier shipment delivery freight vessel ship boat port', 'ship'],
  ['country nation land pays pais quocgia', 'globe', 'place'],
  [
    'place location city town village municipality district province region territory county area zone continent',
    'map-pin',
    'place',
  ],
  [
    'address postcode postalcode zipcode street road building property room site venue stadium ort ville ciudad',
    'house',
    'place',
  ],
  ['island river mountain lake sea map route', 'map', 'place'],
  [
    'event meeting conference visit festival incident happening ereignis evenement evento sukien',
    'calendar',
    'event',
  ],
  ['war battle attack conflict siege fight crime duel', 'swords', 'event'],
  ['match game tournament race championship competition olympics goal', 'trophy', 'event'],
  ['agreement treaty contract deal', 'handshake'],
  ['congress plenum', 'users', 'congress'],
  [
    'document file report filing record certificate application form resolution directive passage page',
    'file-text',
    'document',
  ],
  ['law act regulation bill statute case judgment ruling', 'scale', 'document'],
  ['book article paper publication journal thesis chapter work', 'book', 'document'],
  ['news newspaper press post blog tweet story', 'newspaper', 'document'],
  ['email mail message letter comment answer question review reply thread', 'mail', 'document'],
  ['quote quotation speech statement citation', 'quote'],
  ['movie film video scene series episode show season clip', 'film'],
  ['song album track music genre concert instrument', 'music'],
  ['image photo picture painting artwork', 'image'],
  ['colour color style design', 'palette'],
  ['concept topic idea theme subject principle doctrine field discipline skill', 'lightbulb', 'concept'],
  ['category tag keyword label type kind class classification brand', 'tag'],
  [
    'statistic indicator metric measure measurement observation value score result',
    'chart-column',
    'statistic',
  ],
  ['product item article good part material stock package parcel prop', 'package'],
  ['order purchase invoice cart basket sale receipt', 'shopping-cart'],
  ['transaction payment account loan card iban money currency transfer asset', 'banknote'],
  ['date year month day time period era week', 'clock'],
  ['vehicle car bus truck motorcycle', 'car'],
  ['flight airport plane aircraft airline', 'plane'],
  ['train station railway line stop', 'train-front'],
  ['server host machine computer router switch interface node vm container', 'server'],
  [
    'service process cpu function method module component application app software program library api',
    'cpu',
  ],
  ['database table column schema dataset repository', 'database'],
  ['phone phonecall call device mobile sim', 'smartphone'],
  ['gene protein genome variant pathway chromosome', 'dna'],
  ['drug medicine compound chemical molecule treatment', 'pill'],
  ['disease symptom diagnosis condition hospital clinic encounter', 'heart-pulse'],
  ['experiment study trial sample test', 'flask-conical'],
  ['plant species taxon crop tree', 'leaf'],
  ['animal pet dog cat horse breed', 'paw-print'],
  ['factory plant mill mine refinery', 'factory'],
  ['job role position post occupation title profession', 'briefcase'],
  ['folder directory collection archive', 'folder'],
  ['key permission credential right license', 'key'],
  ['link url website domain page edge', 'link'],
];

const known: ReadonlyMap<string, Known> = new Map(
  lists
    .toReversed()
    .flatMap(([words, icon, role]) =>
      words.split(' ').map((word): [string, Known] => [word, { icon, ...(role && { role }) }]),
    ),
);

/** What the words of a label say of it: the last that says something, as in `PoliceOfficer`; plurals too. */
export function knownOf(label: string): Known | undefined {
  const words = wordsOfName(label);
  for (const word of [words.join(''), ...words.toReversed()]) {
    const found =
      known.get(word) ??
      known.get(word.replace(/ies$/, 'y')) ??
      known.get(word.replace(/(?<=ss|x|ch|sh)es$|s$/, ''));
    if (found) return found;
  }
  return undefined;
}
