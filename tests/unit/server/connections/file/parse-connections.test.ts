import { describe, expect, it } from 'vitest';
import { parseConnections } from '../../../../../server/connections/file/parse-connections.ts';

const read = (text: string, environment = {}) => parseConnections('connections.yaml', text, environment);

/** What is wrong, as it is listed. */
const problemsOf = (text: string, environment = {}) =>
  read(text, environment).problems.map(({ line, column, message }) => `${line}:${column} ${message}`);

const good = 'good:\n  uri: bolt://good:7687\n';

it('reads each entry with what it leaves out', () => {
  const text = `northwind:
  title: Trade of Northwind
  uri: neo4j+s://trade.example.org
  username: reader
  password: '#1: o"no'
  database: trade
open:
  uri: bolt://127.0.0.1:7688
`;
  expect(Object.fromEntries(read(text).entries)).toEqual({
    northwind: {
      title: 'Trade of Northwind',
      uri: 'neo4j+s://trade.example.org',
      username: 'reader',
      password: '#1: o"no',
      database: 'trade',
    },
    open: {
      ...{ title: 'open', uri: 'bolt://127.0.0.1:7688', username: 'neo4j' },
      ...{ password: undefined, database: undefined },
    },
  });
  expect(read(text).problems).toEqual([]);
  expect(read('').entries.size + read('# nothing yet\n').problems.length).toBe(0);
});

it.each(['0123', '1e5', 'true', 'null', '~', '2026-01-01'])(
  'takes the password %s as it is written',
  (password) => {
    const { entries } = read(`a:\n  uri: bolt://a\n  password: ${password}\n`);
    expect(entries.get('a')?.password).toBe(password);
  },
);

it('takes a password from the environment', () => {
  const text = 'a:\n  uri: bolt://a\n  passwordEnv: A_PASSWORD\n';
  expect(read(text, { A_PASSWORD: 'hunter2' }).entries.get('a')?.password).toBe('hunter2');
  const message = 'passwordEnv names a variable that is not set where Diplograph was started';
  expect(problemsOf(text)).toEqual([`3:3 ${message}`]);
  expect(problemsOf(text.replace('A_PASSWORD', 'constructor'))).toEqual([`3:3 ${message}`]);
});

const closed = 'a quotation mark or bracket is not closed here';
const reserved = 'begins with a character that YAML keeps for itself: put the text in quotes';
const unknown = 'is no field of a connection: it takes title, uri, username, password, passwordEnv, database';

describe('an entry with a problem stops no other, and no problem repeats a secret', () => {
  it.each([
    ['password: @hunter2', `3:3 password: ${reserved}`],
    ['password: !hunter2', `3:3 password: ${reserved}`],
    ['password: %hunter2', `3:3 password: ${reserved}`],
    ['password: *hunter2', '3:3 password must be one text'],
    ['password: &hunter2', '3:3 password is empty: put a text that begins with # in quotes'],
    ['password: #hunter2', '3:3 password is empty: put a text that begins with # in quotes'],
    ['password: [hunter2]', '3:3 password must be one text'],
    ['password: "\\hunter2"', '3:3 password: holds a backslash in double quotes: use single quotes'],
    [
      'password: hun: ter2',
      '3:3 password: holds a colon, which YAML takes for another field: put the text in quotes',
    ],
    ['pasword: hunter2', `3:3 ${unknown}`],
    ['hunter2: x', `3:3 ${unknown}`],
    ['passwordEnv: hunter2', '3:3 passwordEnv names a variable that is not set where Diplograph was started'],
    ['password: x\n  password: hunter2', '4:3 password is given twice'],
    ['password: hunter2\n  passwordEnv: PATH', '4:3 passwordEnv and password are both given'],
    ['uri: bolt://neo4j:hunter2@a', '3:3 uri is given twice'],
  ])('%s', (line, problem) => {
    const text = `bad:\n  uri: bolt://bad\n  ${line}\n${good}`;
    const { entries, broken } = read(text);
    expect(problemsOf(text)).toEqual([problem]);
    expect([...broken.keys()]).toEqual(['bad']);
    expect(JSON.stringify(read(text).problems)).not.toContain('hunter2');
    expect([...entries.keys()]).toEqual(['good']);
  });

  it.each([
    ['uri: http://neo4j:hunter2@a', 'uri must begin with bolt://, neo4j://, bolt+s:// or neo4j+s://'],
    ['uri: bolt://neo4j:hunter2@a', 'uri holds a user name or password: write them as username and password'],
  ])('%s', (line, problem) => {
    expect(problemsOf(`bad:\n  ${line}\n${good}`)).toContain(`2:3 ${problem}`);
    expect(JSON.stringify(read(`bad:\n  ${line}`).problems)).not.toContain('hunter2');
  });

  it('a field that is missing is told at its entry', () => {
    expect(problemsOf(`${good}bad:\n  password: hunter2\n`)).toEqual([
      '3:1 uri must be given, such as bolt://db.example.org:7687',
    ]);
  });

  it('a bracket that nothing closes takes the rest of the file with it, and a quotation mark too', () => {
    const bracket = read(`${good}bad:\n  uri: bolt://bad\n  password: [hunter2\nlost:\n  uri: bolt://lost\n`);
    expect([...bracket.entries.keys()]).toEqual(['good']);
    expect(JSON.stringify(bracket.problems)).not.toContain('hunter2');
    const text = `${good}bad:\n  uri: bolt://bad\n  password: "hunter2\nlost:\n  uri: bolt://lost\n`;
    expect(problemsOf(text)).toEqual([`5:3 password: ${closed}`]);
    expect([...read(text).entries.keys()]).toEqual(['good']);
  });

  it('a tab, and a line without its colon', () => {
    expect(problemsOf(`bad:\n\tpassword: hunter2\n${good}`)[0]).toBe(
      '2:1 a line begins with a tab: begin it with spaces',
    );
    expect(problemsOf(`bad:\n  password hunter2\n${good}`)).toEqual([
      '1:1 must have its fields below it, each on a line of its own that begins with two spaces',
    ]);
  });
});

it('ids are checked, told once each, and "default" belongs to the program', () => {
  const text = `Ä:\n  uri: bolt://x\ndefault:\n  uri: bolt://x\n${good}${good}constructor:\n  uri: bolt://x\n`;
  expect(problemsOf(text)).toEqual([
    '1:1 an id must be up to 40 small letters, digits and hyphens',
    '3:1 the id "default" belongs to the database that Diplograph starts with: choose another',
    '7:1 this id is there already: choose another',
  ]);
  expect([...read(text).entries.keys()]).toEqual(['good', 'constructor']);
});

it('what is no group of entries is refused as a whole', () => {
  const whole = '1:1 must be a group of entries, each the id of a connection with its fields below';
  expect(problemsOf('- hunter2')).toEqual([whole]);
  expect(problemsOf('hunter2')).toEqual([whole]);
});
