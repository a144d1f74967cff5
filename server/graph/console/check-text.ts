import { maxStatementLength } from '../../../contract/api/statement-limits.ts';
import { isKeyword, placeAt, type Token, tokensOf } from '../../cypher/tokens.ts';
import { InvalidStatementError, StatementRefusedError } from '../../problems/statement-errors.ts';

/** More keeps the database's parser or planner busy for longer than anything can stop it. */
const limits = { depth: 60, negations: 20, unions: 50, columns: 400 };

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
  for (const reading of readings(statement)) checkTokens(reading, tokensOf(reading));
}

/** Cypher 5 reads `\u0027` as the letter that it stands for, wherever it is: a text may end where none seems to. */
function readings(statement: string): string[] {
  const read = statement.replace(/\\u+([0-9a-f]{4})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return read === statement ? [statement] : [statement, read];
}

function checkTokens(text: string, tokens: readonly Token[]): void {
  const refuse = (reason: string, at: Token) => {
    throw new StatementRefusedError(reason, placeAt(text, at.offset));
  };
  checkStart(tokens, refuse);
  let depth = 0;
  let negations = 0;
  let unions = 0;
  let columns = 0;
  for (const [index, token] of tokens.entries()) {
    const { text: sign } = token;
    if (/^[([{]$/.test(sign)) depth += 1;
    if (/^[)\]}]$/.test(sign)) depth -= 1;
    if (depth > limits.depth) refuse(`Brackets are nested more than ${limits.depth} deep here.`, token);
    negations = isKeyword(token, 'NOT') ? negations + 1 : sign === '(' ? negations : 0;
    if (negations > limits.negations)
      refuse(`NOT stands more than ${limits.negations} times in a row here.`, token);
    if (isKeyword(token, 'UNION')) unions += 1;
    if (unions > limits.unions) refuse(`More than ${limits.unions} parts are joined by UNION.`, token);
    if (sign === ',' && depth === 0) columns += 1;
    if (columns > limits.columns)
      refuse(`More than ${limits.columns} columns or patterns are listed.`, token);
    const next = tokens[index + 1];
    if (sign === ';' && next) refuse('There is more than one statement. Send them one at a time.', next);
  }
}

/** Refuses EXPLAIN, PROFILE and the database's own options, which would decide how a statement is run. */
function checkStart(tokens: readonly Token[], refuse: (reason: string, at: Token) => void): void {
  const isVersion = (token: Token | undefined) => isKeyword(token, 'CYPHER') || token?.kind === 'number';
  const start = tokens.findIndex((token) => !isVersion(token));
  const [first, next] = tokens.slice(start);
  if (start === -1 || !first || first.text === ';') {
    throw new InvalidStatementError(
      'There is no statement. Type one, such as MATCH (node) RETURN node LIMIT 10.',
    );
  }
  if (isKeyword(first, 'EXPLAIN', 'PROFILE')) {
    refuse(`Leave ${first.text} out: explain and profile are asked for beside the statement.`, first);
  }
  if (next?.text === '=')
    refuse(`Leave out the option ${first.text}: only a version may follow CYPHER.`, first);
}
