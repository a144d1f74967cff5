import { expect, test } from 'vitest';
import { guessNames } from '../../../../../server/graph/guess/guess-names.ts';
import { labelSample } from './samples.ts';

/** Labels of real graphs, with a few values of their properties, and what their nodes should be called by. */
const cases: [graph: string, label: string, properties: Record<string, unknown[]>, caption: unknown[]][] = [
  ['movies', 'Person', { name: ['Keanu Reeves', 'Hugo Weaving'], born: [1964, 1960] }, ['name']],
  [
    'movies',
    'Movie',
    { title: ['The Matrix', 'Speed'], tagline: ['Free your mind', 'Get ready'], released: [1999, 1994] },
    ['title'],
  ],
  [
    'northwind',
    'Employee',
    {
      title: ['Clerk', 'Clerk', 'Clerk'],
      firstName: ['Nancy', 'Andrew', 'Janet'],
      lastName: ['Davolio', 'Fuller', 'King'],
    },
    [['firstName', 'lastName']],
  ],
  [
    'northwind',
    'Product',
    {
      productID: ['1', '28'],
      unitsInStock: ['39', '26'],
      productName: ['Chai', 'Ikura'],
      quantityPerUnit: ['10 boxes', '20 jars'],
    },
    ['productName'],
  ],
  [
    'northwind',
    'Region',
    { regionID: ['1', '2'], regionDescription: ['Eastern', 'Western'] },
    ['regionDescription'],
  ],
  [
    'northwind',
    'Customer',
    {
      customerID: ['ALFKI', 'ANATR'],
      companyName: ['Futterkiste', 'Lakes'],
      contactName: ['Maria Anders', 'Ana Trujillo'],
    },
    ['companyName'],
  ],
  [
    'northwind',
    'Order',
    {
      orderID: ['10248', '10249', '10250', '10251'],
      orderDate: [
        '1996-07-04 00:00:00.000',
        '1996-07-05 00:00:00.000',
        '1996-07-08 00:00:00.000',
        '1996-07-08 00:00:00.000',
      ],
      freight: ['32.38', '1', '2', '3'],
      shipName: ['Vins et alcools', 'Toms', 'Toms', 'Toms'],
      shipCity: ['Reims', 'Ulm', 'Ulm', 'Ulm'],
    },
    ['shipName'],
  ],
  [
    'women’s world cup',
    'Match',
    {
      id: ['21903', '22153', '22154'],
      date: ['day:1995-06-05', 'day:1999-06-19', 'day:1999-06-20'],
      stage: ['Group', 'Group', 'Final'],
    },
    [['stage', 'date'], 'stage'],
  ],
  ['women’s world cup', 'Squad', { id: ['Brazil in 2007', 'Ghana in 2007'] }, ['id']],
  [
    'StackOverflow',
    'Question',
    {
      uuid: [5417, 5418],
      title: ['How do I merge?', 'Why is it slow?'],
      creation_date: [1589000000, 1589000100],
      link: ['https://a.org/1', 'https://a.org/2'],
      body_markdown: ['Long text', 'Longer text'],
    },
    ['title'],
  ],
  ['StackOverflow', 'User', { uuid: [1, 2], display_name: ['A. Bee', 'C. Dee'] }, ['display_name']],
  [
    'StackOverflow',
    'Answer',
    {
      uuid: [77, 78],
      is_accepted: ['no', 'no'],
      link: ['https://a.org/1', 'https://a.org/2'],
      score: [3, 4],
    },
    [],
  ],
  [
    'Panama papers',
    'Entity',
    {
      node_id: [10000001, 10000002],
      name: ['TIANSHENG INDUSTRY', 'NINGBO SUNRISE'],
      countries: ['Hong Kong', 'China'],
      sourceID: ['Panama Papers', 'Panama Papers'],
    },
    ['name'],
  ],
  [
    'FollowTheMoney',
    'Company',
    { id: ['NK-2R7pZ5', 'NK-8uTqWx'], caption: ['Acme Ltd', 'Bolt GmbH'], datasets: ['us', 'eu'] },
    ['caption'],
  ],
  [
    'Wikidata dump',
    'Item',
    {
      id: ['Q42', 'Q64'],
      label: ['Douglas Adams', 'Berlin'],
      description: ['English writer', 'capital of Germany'],
    },
    ['label'],
  ],
  [
    'crime (POLE)',
    'Person',
    {
      nhs_no: ['337-28-4424', '804-54-6976'],
      name: ['Craig', 'Jessica'],
      surname: ['Gordon', 'Kelly'],
      age: [45, 30],
    },
    [['name', 'surname']],
  ],
  [
    'crime (POLE)',
    'Crime',
    {
      id: ['6d2a8b1c9f30e4d7a5c1', '0f1e2d3c4b5a69788796'],
      type: ['Burglary', 'Drugs'],
      date: ['4/08/2017', '5/08/2017'],
      last_outcome: ['Under investigation', 'Awaiting court'],
    },
    ['last_outcome'],
  ],
  [
    'crime (POLE)',
    'Vehicle',
    {
      make: ['Toyota', 'Audi', 'Audi'],
      model: ['Avalon', 'A4', 'A4'],
      reg: ['UB85 2XU', 'KT61 4OP', 'XX11 2AA'],
    },
    ['reg'],
  ],
  [
    'Game of Thrones',
    'Character',
    { id: [1, 2], name: ['Jon Snow', 'Arya Stark'], culture: ['Northmen', 'Northmen'] },
    ['name'],
  ],
  [
    'a directory',
    'Contact',
    { given_name: ['Ann', 'Bob'], family_name: ['Lee', 'Lee'] },
    [['given_name', 'family_name']],
  ],
  [
    'a directory',
    'Contact',
    { surname: ['Lee', 'Ray'], forename: ['Ann', 'Bob'] },
    [['forename', 'surname']],
  ],
  [
    'Vietnamese',
    'NhânViên',
    { họ: ['Nguyễn', 'Trần'], tên: ['An', 'Bình'], ngàySinh: ['1990-01-01', '1991-01-01'] },
    [['họ', 'tên']],
  ],
  ['Vietnamese', 'NhânViên', { họTên: ['Nguyễn An', 'Trần Bình'], mã: ['x1', 'x2'] }, ['họTên']],
  [
    'German',
    'Mitarbeiter',
    { Vorname: ['Anna', 'Bernd'], Nachname: ['Lang', 'Kurz'] },
    [['Vorname', 'Nachname']],
  ],
  ['French', 'Employé', { prénom: ['Anne', 'Luc'], nom: ['Roux', 'Petit'] }, [['prénom', 'nom']]],
  ['Spanish', 'Empleado', { nombre: ['Ana', 'Luis'], apellidos: ['Gil', 'Paz'] }, [['nombre', 'apellidos']]],
  [
    'nothing to tell',
    'A1',
    {
      k1: ['9f86d081884c7d659a2feaa0c55ad015', '60303ae22b998861bce3b28f33eec1be'],
      k2: [731, 40218],
      k3: [0.25, 0.5],
    },
    ['k2'],
  ],
  [
    'nothing to tell',
    'A2',
    { k4: ['3f2504e0-4f89-41d3-9a0c-0305e82c3301', '7d444840-9dc0-11d1-b245-5ffdce74fad2'], k5: [7, 7] },
    [],
  ],
  ['nothing at all', 'A3', {}, []],
];

test.each(cases)('%s: a %s with %o is called by %o', (_graph, label, properties, caption) => {
  expect(guessNames(labelSample(label, properties)).caption).toEqual(caption);
});

test.each([
  ['id', ['a', 'b']],
  ['homepage', ['Our page', 'Their page']],
  ['name', ['http://a.org/1', 'https://b.org/2']],
  ['name', ['1994-01-01 10:00', '1995-01-01 11:00']],
  ['name', ['0x151C2F00020000000D000E0014002100FFFFFFFF']],
  ['name', ['3f2504e0-4f89-41d3-9a0c-0305e82c3301']],
  ['title', ['word '.repeat(40)]],
  ['phone', ['030-0074321', '(503) 555-7555']],
])('%s of %j is no name', (property, values) => {
  const { caption, search } = guessNames(labelSample('Thing', { [property]: values }));
  expect(caption.flat().filter((each) => each === property && property !== 'id')).toEqual([]);
  expect(search.filter((each) => each !== 'id')).toEqual([]);
});

test('nodes that lack what names the others are called by the next likely', () => {
  const sample = labelSample('Film', { title: ['A film', 'B film'], name: ['Another'] }, 3);
  expect(guessNames(sample).caption).toEqual(['title', 'name']);
});

test('a search looks at the name, at other short texts and at what people know a thing by', () => {
  const { search } = guessNames(
    labelSample('Customer', {
      customerID: ['ALFKI', 'ANATR'],
      companyName: ['Futterkiste', 'Lakes'],
      contactName: ['Maria', 'Howard'],
      city: ['Berlin', 'Eugene'],
      phone: ['030-0074321', '(503) 555-7555'],
    }),
  );
  expect(search).toEqual(['companyName', 'contactName', 'city', 'customerID']);
});
