import { maxStatementLength } from '../../../contract/api/statement-limits.ts';
import { isKeyword, placeAt, type Token, tokensOf } from '../../../contract/text/cypher-tokens.ts';
import { InvalidStatementError, StatementRefusedError } from '../../problems/statement-errors.ts';
import { otherFunctionIn } from './check-functions.ts';

/** What keeps the database's parser or planner busy for longer than anything can stop it, where there is more of it. */
const bounds: readonly { most: number; counts: (token: Token, depth: number) => boolean; reason: string }[] =
  [
    { most: 50, counts: (token) => isKeyword(token, 'UNION'), reason: 'parts are joined by UNION' },
    { most: 10, counts: (token) => isKeyword(token, 'XOR'), reason: 'conditions are joined by XOR' },
    { most: 300, counts: ({ text }) => text === '+', reason: 'values are added' },
    { most: 400, counts: ({ text }, depth) => text === ',' && depth === 0, reason: 'columns are listed' },
  ];
const maxDepth = 60;
/** Of curly brackets: subqueries in each other are planned in a time that doubles with each. */
const maxBraces = 10;
const maxNegations = 20;

type Refuse = (reason: string, at: Token) => never;

/**
 * Looks at the text of a statement before anything of it is sent.
 * @throws StatementRefusedError, InvalidStatementError
 */
export function checkText(statement: string): void {
  if (statement.length > maxStatementLength) {
    throw new StatementRefusedError(
      `The statement has ${statement.length} letters; ${maxStatementLength} are allowed. Give long lists as parameters.`,
    );
  }
  for (const reading of readings(statement)) {
    const tokens = tokensOf(reading);
    const refuse: Refuse = (reason, { offset }) => {
      throw new StatementRefusedError(reason, placeAt(reading, offset));
    };
    checkStart(tokens, refuse);
    checkEnd(tokens, refuse);
    checkFunctions(tokens, refuse);
    checkBounds(tokens, refuse);
  }
}

/**
 * Cypher reads `\u0027` as the letter that it stands for, wherever it is: a text may end where none seems to. After a
 * backslash that is itself escaped it is no letter.
 */
function readings(statement: string): string[] {
  const read = statement.replace(/\\\\|\\u+([0-9a-f]{4})/gi, (found, code?: string) =>
    code === undefined ? found : String.fromCharCode(Number.parseInt(code, 16)),
  );
  return read === statement ? [statement] : [statement, read];
}

/** Refuses EXPLAIN, PROFILE and the database's own options, which would decide how a statement is run. */
function checkStart(tokens: readonly Token[], refuse: Refuse): void {
  const start = tokens.findIndex((token) => !isKeyword(token, 'CYPHER') && token.kind !== 'number');
  const [first, next] = tokens.slice(start);
  if (start === -1 || !first || first.text === ';') {
    throw new InvalidStatementError(
      'There is no statement. Type one, such as MATCH (node) RETURN node LIMIT 10.',
    );
  }
  if (isKeyword(first, 'EXPLAIN', 'PROFILE')) {
    refuse(`Leave ${first.text} out: explain and profile are asked for beside the statement.`, first);
  }
  if (next?.text === '=') {
    refuse(`Leave out the option ${first.text}: only a version may follow CYPHER.`, first);
  }
}

function checkEnd(tokens: readonly Token[], refuse: Refuse): void {
  const next = tokens[tokens.findIndex(({ text }) => text === ';') + 1];
  if (next && next !== tokens[0]) refuse('There is more than one statement. Send them one at a time.', next);
}

function checkFunctions(tokens: readonly Token[], refuse: Refuse): void {
  const other = otherFunctionIn(tokens);
  if (other) refuse(`The function ${other.name} is none of Neo4j’s own that only work on values.`, other.at);
}

function checkBounds(tokens: readonly Token[], refuse: Refuse): void {
  let [depth, braces, negations] = [0, 0, 0];
  const counts = bounds.map(() => 0);
  for (const token of tokens) {
    const { text } = token;
    const step = /^[([{]$/.test(text) ? 1 : /^[)\]}]$/.test(text) ? -1 : 0;
    depth += step;
    if (/^[{}]$/.test(text)) braces += step;
    negations = isKeyword(token, 'NOT') ? negations + 1 : text === '(' ? negations : 0;
    if (depth > maxDepth) refuse(`Brackets are nested more than ${maxDepth} deep here.`, token);
    if (braces > maxBraces) refuse(`Curly brackets are nested more than ${maxBraces} deep here.`, token);
    if (negations > maxNegations) refuse(`NOT stands more than ${maxNegations} times in a row here.`, token);
    for (const [index, { most, counts: isOne, reason }] of bounds.entries()) {
      const count = (counts[index] ?? 0) + Number(isOne(token, depth));
      counts[index] = count;
      if (count > most) refuse(`More than ${most} ${reason}.`, token);
    }
  }
}
