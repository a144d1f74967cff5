import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { citedBy, referencesOf } from '../../../contract/text/references.ts';
import { createApp } from '../../../server/app.ts';
import { readLibrary } from '../../../server/cypher/library.ts';
import { followGraph } from '../../../server/graph/current-graph.ts';
import { openWorkspace } from '../../../server/workspace/workspace.ts';
import { runCommand } from '../../run-command.ts';
import { readCsv } from '../../unit/contract/text/formats/read-csv.ts';
import { cypherFolder, listening, noDatasets, serveFixture } from '../api/served-fixture.ts';

const served = serveFixture({ fixture: 'offices', owner: 'line', profile: 'built-in' });

const workspaceDir = mkdtempSync(join(tmpdir(), 'diplograph-line-'));
afterAll(() => rm(workspaceDir, { recursive: true }));

/** Runs a command with the database itself, unless the environment says otherwise. */
function command(parameters: string[], environment?: NodeJS.ProcessEnv, input?: string) {
  const { uri, username, password = '', database = '' } = served.database;
  const own = {
    WORKSPACE_DIR: workspaceDir,
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  };
  return runCommand(parameters, environment ?? own, input);
}

const research = `Heads of the Research Bureau

No source here says who headed the Research Bureau.

Related bodies
  - Split off from the Foreign Liaison Commission (in 1973) 1990 ¶7

Caveats
  - Nobody is known to have headed the Research Bureau (from 1973).

Sources
  1990 ¶7: The Gazette, paragraph 7
`;

describe('trace', () => {
  test('prints the posts of a person in columns, with what to be careful about and the sources', async () => {
    expect(await command(['trace', 'line-xuan-thuy'])).toEqual({
      code: 0,
      out: `Posts of Xuân Thủy

3 posts in 3 bodies.

WHEN                   WHAT                        AS           AT THE SAME TIME                          SOURCE
from 1950 to May 1958  Foreign Liaison Board       Deputy head  the Solidarity Committee                  1990 ¶3
from 1955 to 1957      Solidarity Committee        President    deputy head of the Foreign Liaison Board  line-memoir ¶1
from May 1958          Foreign Liaison Commission  Head                                                   1990 ¶3

Caveats
  - Xuân Thủy was Deputy head (Foreign Liaison Board) and President (Solidarity Committee) at the same time, from 1955 to 1957.
  - It is disputed that Xuân Thủy headed the Foreign Liaison Commission (from May 1958). Contradicted by: Trần Lan headed the Foreign Liaison Commission (from 1968 to 1973).
  - When Xuân Thủy ceased to be head of the Foreign Liaison Commission is not known.

Sources
  1990 ¶3: The Gazette, paragraph 3
  line-memoir ¶1: A Memoir, paragraph 1
`,
      err: '',
    });
  });

  test('prints the heads of a body under the names it then had, as of a date', async () => {
    const { out } = await command(['trace', 'line-commission', '--at', '1954-07-20']);
    expect(out.split('\n').slice(0, 10)).toEqual([
      'Heads of the Foreign Liaison Board, as of 20 July 1954',
      '',
      'Asked about as the Foreign Liaison Commission, its name at another time.',
      '',
      'WHEN                      HOLDING  WHO           AS    UNDER THE NAME         SOURCE',
      'attested on 20 July 1954  certain  Đỗ Mười Đông  Head  Foreign Liaison Board  line-memoir ¶1',
      '',
      'Deputies and acting heads',
      'WHEN                   HOLDING  WHO        AS           UNDER THE NAME         AT THE SAME TIME          SOURCE',
      'from 1950 to May 1958  certain  Xuân Thủy  Deputy head  Foreign Liaison Board  the Solidarity Committee  1990 ¶3',
    ]);
  });

  test('says that nobody is known, which is an answer', async () => {
    expect(await command(['trace', 'line-research', '--no-lineage'])).toEqual({
      code: 0,
      out: research,
      err: '',
    });
  });

  test('answers as CSV, Markdown and JSON', async () => {
    const form = async (option: string) => (await command(['trace', 'line-lan', option])).out;
    expect((await form('--csv')).split('\r\n').slice(0, 2)).toEqual([
      'person,role,body,when,start,end,attested,holding,basis,sources,rank,at the same time,person id,body id,fact ids',
      'Trần Lan,Head,Foreign Liaison Commission,from 1968 to 1973,1968,1973,,,stated,"line-memoir ¶1: A Memoir, paragraph 1",head,,line-lan,line-commission,line-lan-commission',
    ]);
    expect((await form('--markdown')).split('\n').slice(0, 5)).toEqual([
      '# Posts of Trần Lan',
      '',
      '2 posts in 2 bodies.',
      '',
      '- Foreign Liaison Commission, Head, from 1968 to 1973[^line-memoir¶1]',
    ]);
    const { body } = await served.get('/entities/line-lan/tenures?lineage=true');
    expect(JSON.parse(await form('--json'))).toEqual(body);
  });

  test('takes the name of a format as well, and says which there are', async () => {
    const { out } = await command(['trace', 'line-lan', '--format', 'csv']);
    expect(out).toBe((await command(['trace', 'line-lan', '--csv'])).out);
    const { code, err } = await command(['trace', 'line-lan', '--format', 'png']);
    expect([code, err]).toEqual([2, expect.stringContaining('markdown, csv, json')]);
  });

  test('reads a name as the only thing it can mean, and says so', async () => {
    const { code, out, err } = await command(['trace', 'Research Buraeu']);
    expect([code, out.split('\n')[0], err]).toEqual([
      0,
      'Heads of the Research Bureau',
      'Using Research Bureau (line-research).\n',
    ]);
  });

  test.each([
    [
      ['Foreign Liaison'],
      '"Foreign Liaison" matches several entities. Give the full name or the id of one of these:',
    ],
    [['Speech on Friendship'], 'Speech on Friendship is neither a person nor a body: it has no heads'],
    [['qqqqqq'], 'No results for "qqqqqq". Try fewer letters, or another name.\n'],
    [['line-lan', '--at', 'soon'], 'at: "soon" is not a date we can read'],
    [['line-lan', '--at', '3 August 1978'], 'at: "3 August 1978" is not EDTF: write 1978-08-03.'],
    [
      ['line-lan', '--url', 'nowhere'],
      '--url must be an address such as http://127.0.0.1:3000, not "nowhere".\n',
    ],
    [['line-lan', '--url', 'http://127.0.0.1:9'], 'Nothing answers at http://127.0.0.1:9'],
  ])('%j fails with 2 and says why', async (parameters, why) => {
    const { code, out, err } = await command(['trace', ...parameters]);
    expect([code, out, err.slice(0, why.length)]).toEqual([2, '', why]);
  });
});

test('search prints what is found by which name', async () => {
  const { out } = await command(['search', 'Nguyễn Trọng Nhâm', '--limit', '1']);
  expect(out).toBe(
    `NAME       KIND    FOUND AS                      ID\nXuân Thủy  person  Nguyễn Trọng Nhâm (official)  line-xuan-thuy\n`,
  );
  expect(await command(['search', 'qqqqqq'])).toEqual({
    code: 0,
    out: 'No results for "qqqqqq". Try fewer letters, or another name.\n',
    err: '',
  });
});

test('search gives as CSV and JSON the sources of what is found', async () => {
  const [head, first = []] = readCsv((await command(['search', 'Xuân Thủy', '--csv'])).out);
  expect(head).toEqual(['name', 'kind', 'found as', 'id', 'sources']);
  const { results, citations } = JSON.parse((await command(['search', 'Xuân Thủy', '--json'])).out);
  const [{ node }] = results;
  expect(first).toEqual([
    'Xuân Thủy',
    'person',
    '',
    'line-xuan-thuy',
    referencesOf(citedBy(node), citations),
  ]);
  expect(first.at(-1)).toMatch(/¶\d/);
});

describe('query', () => {
  test('lists what there is to ask', async () => {
    const { out } = await command(['query']);
    expect(out).toMatch(/^NAME +TITLE +PARAMETERS +MADE BY\n/);
    expect(out).toMatch(/^heads-of-a-body +\S.* Diplograph$/m);
  });

  test('takes entities by name, and prints the rows', async () => {
    const { code, out, err } = await command(['query', 'heads-of-a-body', 'body=Union of Friendship Soc']);
    expect([code, out.split('\n')[0], err]).toEqual([
      0,
      expect.stringMatching(/^LEADER +RANK +ROLE +BODY/),
      'Using Union of Friendship Societies (line-union).\n',
    ]);
    expect(out).toContain('Trần Lan headed the Union of Friendship Societies');
  });

  test.each([
    [['heads-on-a-date']],
    [['in-common', 'one=line-xuan-thuy', 'other=line-lan']],
    [['shortest-path', 'from=line-xuan-thuy', 'to=line-lan']],
  ])('answers %j in every format with the sources of each row', async (asked) => {
    const rows = readCsv((await command(['query', ...asked, '--csv'])).out);
    expect(rows[0]?.at(-1)).toBe('sources');
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows.slice(1)) expect(row.at(-1)).toMatch(/¶\d+: /);
    const lines = (await command(['query', ...asked, '--markdown'])).out.split('\n');
    const items = lines.filter((line) => line.startsWith('- '));
    expect(items.length).toBe(rows.length - 1);
    for (const line of items) expect(line).toMatch(/\[\^[^\]]+¶\d+\]$/);
    for (const line of (await command(['query', ...asked])).out.trimEnd().split('\n').slice(1))
      expect(line).toMatch(/¶\d/);
  });

  test.each([
    [['heads-of-a-bodyy'], 'There is no saved query "heads-of-a-bodyy". Did you mean "heads-of-a-body"?'],
    [['heads-of-a-body', 'body'], '"body" is not a parameter: write it as key=value.'],
    [['heads-on-a-date', 'at=soon'], 'at: "soon" is not a date we can read'],
    [['heads-on-a-date', 'at=12/1990'], 'at: "12/1990" is not EDTF: write 1990-12.'],
    [['heads-on-a-date', 'when=1978'], 'when: is not a parameter of this query'],
  ])('%j fails with 2 and says why', async (parameters, why) => {
    const { code, err } = await command(['query', ...parameters]);
    expect([code, err.slice(0, why.length)]).toEqual([2, why]);
  });
});

describe('query, of one’s own', () => {
  const header = ['title: Heads', 'description: Mine.', 'category: Mine', 'view: table', 'author: Lan'];
  const source = (lines: string[], text: string) =>
    `${[...header, ...lines].map((line) => `// ${line}\n`).join('')}${text}\n`;
  const mine = source(
    ['param who: list of entity:Person | Who', 'param least: integer 1900.. = 1900 | Since'],
    'MATCH (p:Person) WHERE p.id IN $who RETURN p.name AS name, $least AS least ORDER BY name',
  );
  beforeAll(() => {
    mkdirSync(join(workspaceDir, 'queries'));
    const files = {
      mine,
      broken: '// title: Broken\nRETURN 1\n',
      wrong: source([], 'MATCH (n)\n\tRETRUN n'),
    };
    for (const [name, text] of Object.entries(files))
      writeFileSync(join(workspaceDir, `queries/${name}.cypher`), text);
  });

  test('is listed with who made it, beside what is wrong with the files of others', async () => {
    const { code, out, err } = await command(['query']);
    expect([code, out]).toEqual([0, expect.stringMatching(/^mine +Heads +who \[least\] +Lan$/m)]);
    expect(err).toMatch(/^queries\/broken.cypher:1:1: "description" is missing/);
  });

  test('is run with lists, by names and ids, and printed as its file', async () => {
    const { code, out } = await command(['query', 'mine', 'who=Trần Lan', 'who=line-dong', 'least=1950']);
    expect([code, out]).toEqual([0, 'NAME          LEAST\nTrần Lan      1950\nĐỗ Mười Đông  1950\n']);
    expect((await command(['query', 'mine', '--source'])).out).toBe(mine);
  });

  test.each([
    [['mine', 'who=line-lan', 'least=1800'], 2, 'least: must be 1900 or more, not "1800".\n'],
    [['mine', 'least=1901', 'least=1902'], 2, '"least" is given twice, and takes one value.\n'],
    [
      ['broken'],
      2,
      'The file of "broken" can’t be read:\nqueries/broken.cypher:1:1: "description" is missing',
    ],
    [['wrong'], 1, 'queries/wrong.cypher:7:2: Invalid input'],
    [['--source'], 2, 'Say which query: query NAME --source.'],
  ])('%j fails with %i and says why', async (parameters, code, why) => {
    const answer = await command(['query', ...parameters]);
    expect([answer.code, answer.out, answer.err.slice(0, why.length)]).toEqual([code, '', why]);
  });

  test('whose statement is wrong shows the place', async () => {
    expect((await command(['query', 'wrong'])).err.split('\n').slice(1)).toEqual([
      '  \tRETRUN n',
      '  \t^',
      '',
    ]);
  });
});

describe('cypher', () => {
  const heads = "MATCH (p:Person {id: 'line-lan'})-[:HEADED]->(b) RETURN b.name AS body ORDER BY body";

  test('runs a statement from the arguments or the standard input, in every format', async () => {
    const out = 'BODY\nForeign Liaison Commission\nUnion of Friendship Societies\n';
    expect(await command(['cypher', heads])).toEqual({ code: 0, out, err: '' });
    expect(await command(['cypher'], undefined, `${heads}\n`)).toEqual({ code: 0, out, err: '' });
    expect((await command(['cypher', '-', '--limit', '1'], undefined, heads)).out).toBe(
      'BODY\nForeign Liaison Commission\n\nOnly the first 1 of 2 rows are shown.\n',
    );
    const { columns, rows } = JSON.parse((await command(['cypher', heads, '--json'])).out);
    expect([columns, rows.length]).toEqual([['body'], 2]);
    expect(readCsv((await command(['cypher', heads, '--format', 'csv'])).out)[0]).toEqual([
      'body',
      'sources',
    ]);
  });

  test('takes parameters as JSON, as text, and by their types', async () => {
    const statement =
      'RETURN $n + 1 AS n, $names[0] AS name, $word AS word, $at.min AS min, size($years) AS years, $who AS who';
    const given = ['n=4', 'names=["Lan"]', 'word=four', 'at:date=1978-08', 'who:entity:Person=line-lan'];
    const list = ['years:list of integer=1945', 'years:list of integer=1954'];
    const asked = [...given, ...list].flatMap((each) => ['--param', each]);
    const { code, out } = await command(['cypher', statement, ...asked]);
    expect([code, out.split('\n')[1]]).toEqual([0, '5  Lan   four  1978-08-01  2      line-lan']);
  });

  test('explains without running', async () => {
    const { code, out } = await command(['cypher', 'MATCH (n:Person) RETURN n LIMIT 1', '--explain']);
    expect([code, out.split('\n')[0]]).toEqual([
      0,
      expect.stringMatching(/^OPERATOR +ROWS \(ESTIMATED\) +DETAILS$/),
    ]);
    expect(out).toMatch(/^\+NodeByLabelScan +\d+ +n:Person$/m);
  });

  test.each([
    [['MATCH (n)\nRETRUN n'], 1, 'Line 2, column 1: Invalid input'],
    [['CREATE (n) RETURN n'], 1, 'The statement writes. Only statements that read the graph are run here.\n'],
    [
      ["LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l", '--explain'],
      1,
      'The statement reads a file or an address',
    ],
    [['RETURN $a'], 2, 'parameters.a: must be given.'],
    [['RETURN $a', '--param', 'a:date=soon'], 2, 'parameters.a: "soon" is not a date'],
    [['RETURN 1', '--param', 'a'], 2, "error: option '--param <name=value>' argument 'a' is invalid."],
    [['RETURN 1', '--limit', '0'], 2, "error: option '--limit <number>' argument '0' is invalid."],
    [[], 2, 'There is no statement. Give one: cypher "MATCH (n) RETURN n LIMIT 5"'],
  ])('%j fails with %i and says why', async (parameters, code, why) => {
    const answer = await command(['cypher', ...parameters]);
    expect([answer.code, answer.out, answer.err.slice(0, why.length)]).toEqual([code, '', why]);
  });

  test('shows the place of a fault', async () => {
    const { err } = await command(['cypher', 'MATCH (n)\n  RETRUN n']);
    expect(err.split('\n').slice(1)).toEqual(['    RETRUN n', '    ^', '']);
  });
});

describe('where a Diplograph is running on the data folder', () => {
  let server: Server;
  let address: string;
  let dataDir: string;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'diplograph-asking-'));
    const { driver, database } = served;
    const graph = await followGraph({
      driver,
      database: database.database,
      description: `Neo4j in ${dataDir}/neo4j`,
      library: readLibrary(cypherFolder),
      profile: 'built-in',
    });
    server = createServer(
      createApp({
        graph,
        datasets: noDatasets,
        workspace: openWorkspace(join(dataDir, 'workspace')),
        host: '127.0.0.1',
      }),
    );
    address = await listening(server);
  });
  afterAll(async () => {
    server.close();
    await rm(dataDir, { recursive: true });
  });

  test('it is asked, by itself', async () => {
    const environment = { DATA_DIR: dataDir, PORT: new URL(address).port };
    const answer = await command(['trace', 'line-research', '--no-lineage'], environment);
    expect(answer).toEqual({ code: 0, out: research, err: '' });
  });

  test('it is asked at the address that is given, and its problems are described', async () => {
    const elsewhere = { DATA_DIR: dataDir, PORT: '9' };
    const ask = (...parameters: string[]) => command([...parameters, '--url', address], elsewhere);
    expect(await ask('trace', 'line-research', '--no-lineage')).toEqual({ code: 0, out: research, err: '' });
    const { code, err } = await ask('query', 'heads-on-a-date', 'at=soon');
    expect([code, err.slice(0, 13)]).toEqual([2, 'at: "soon" is']);
    const wrong = await ask('cypher', 'RETRUN 1');
    expect([wrong.code, wrong.err.split('\n').slice(1)]).toEqual([1, ['  RETRUN 1', '  ^', '']]);
    expect((await ask('cypher', 'RETURN 1 AS one')).out).toBe('ONE\n1\n');
  });
});
