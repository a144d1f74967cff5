import { Neo4jError } from 'neo4j-driver';
import type { Progress } from '../process/progress.ts';
import { holdsSecret, withoutSecret } from '../process/without-secret.ts';
import { DatabaseError } from './database-error.ts';
import { checkVersion } from './oldest-version.ts';
import { type ConnectionTarget, openOnce } from './open-connection.ts';
import { type ProvidedDatabase, runByOthers } from './provided-database.ts';
import { type SettingNames, variables } from './setting-names.ts';

/**
 * Uses somebody's own server, as NEO4J_URI and its companions describe it, or a file of connections.
 * @param names what these settings are called there
 * @throws DatabaseError with one sentence saying which of them to change
 */
export async function connectToAddress(
  target: ConnectionTarget,
  progress: Progress,
  names: SettingNames = variables,
): Promise<ProvidedDatabase> {
  if (holdsSecret(target.uri)) {
    throw new DatabaseError(
      `${names.uri} holds a user name or password: put them into ${names.credentials}.`,
    );
  }
  const version = await progress.step(`Connecting to ${withoutSecret(target.uri)}`, () =>
    openOnce(target).catch(async (error) => {
      throw new DatabaseError(await explain(target, error, names), { cause: error });
    }),
  );
  checkVersion(version, withoutSecret(target.uri), names);
  return {
    ...target,
    origin: 'address',
    ours: false,
    description: `Neo4j ${version} at ${withoutSecret(target.uri)}`,
    ...runByOthers,
    stop: async () => {},
  };
}

/** What a failed attempt means, in one sentence. */
async function explain(target: ConnectionTarget, error: unknown, names: SettingNames): Promise<string> {
  const words = error instanceof Error ? error.message : String(error);
  const uri = withoutSecret(target.uri);
  if (!/discovery|routing/i.test(words))
    return explainAnswer(target, error, names) ?? explainSilence(uri, words, names);
  // The driver keeps to itself why no member could be reached; asking the first one directly tells.
  const direct = { ...target, uri: target.uri.replace(/^neo4j/, 'bolt') };
  try {
    await openOnce(direct);
  } catch (cause) {
    const causeWords = cause instanceof Error ? cause.message : String(cause);
    return explainAnswer(target, cause, names) ?? explainSilence(uri, causeWords, names);
  }
  return `The server at ${uri} answers, but names members that cannot be reached from here: set ${names.uri} to ${withoutSecret(direct.uri)} to use it alone.`;
}

/** What a server's refusal means. */
function explainAnswer(
  { username, password, database, ...target }: ConnectionTarget,
  error: unknown,
  names: SettingNames,
): string | undefined {
  const uri = withoutSecret(target.uri);
  switch (error instanceof Neo4jError && error.code) {
    case 'Neo.ClientError.Security.Unauthorized':
      return password === undefined
        ? `The server at ${uri} asks for a password: set ${names.credentials}.`
        : `The server at ${uri} refused the password of “${username}”: correct ${names.credentials}.`;
    case 'Neo.ClientError.Security.AuthenticationRateLimit':
      return `The server at ${uri} was given too many wrong passwords: wait a few seconds, then try the right one.`;
    case 'Neo.ClientError.Database.DatabaseNotFound':
      return `The server at ${uri} has no database “${database}”: set ${names.database} to one that it has, or leave it out.`;
    default:
      return undefined;
  }
}

/** What each part of the driver's or the system's words means; the first that fits counts. */
const silences: [sign: RegExp, explain: (uri: string, name: string) => string][] = [
  [/ENOTFOUND|EAI_AGAIN/, (uri, name) => `The host of ${uri} is not known: correct ${name}.`],
  [
    /HTTP/,
    (uri, name) => `${uri} answers HTTP, not Bolt: set ${name} to the Bolt port, which is 7687 as a rule.`,
  ],
  [
    /certificate/i,
    (uri, name) =>
      `The certificate of ${uri} is not trusted: install it, or set ${name} to ${uri.replace(/\+\w+:/, '+ssc:')} to accept it as it is.`,
  ],
  [
    /before secure TLS|wrong version number/,
    (uri, name) => `The server at ${uri} is not encrypted: set ${name} to ${uri.replace(/\+\w+:/, ':')}.`,
  ],
  [
    /ECONNREFUSED|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|timed out/,
    (uri, name) => `No Neo4j answers at ${uri}: start it there, or correct ${name}.`,
  ],
  [
    /Illegal host|Could not parse/i,
    (uri, name) => `${uri} is not an address: ${name} needs one like bolt://host:7687.`,
  ],
];

function explainSilence(uri: string, words: string, names: SettingNames): string {
  const cause = words.split('Caused by: ').at(-1)?.trim() ?? words;
  const known = silences.find(([sign]) => sign.test(cause));
  return known ? known[1](uri, names.uri) : `The server at ${uri} cannot be used: ${cause}`;
}
