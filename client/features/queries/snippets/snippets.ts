import { defaultConnection } from '../../../../contract/api/routes/connections.ts';
import { apiBase } from '../../../api/connection.ts';
import { inShell } from '../../../export/in-shell.ts';
import type { Filled } from '../form/filled.ts';

/** A run of a saved query, to be asked for from elsewhere. */
interface SnippetRun {
  /** Where the program is served: `http://127.0.0.1:3000`. */
  origin: string;
  /** The id of the connection to ask. */
  connection: string;
  name: string;
  /** As filled into the form. */
  parameters: Filled;
}

interface SnippetLanguage {
  id: string;
  label: string;
  write(run: SnippetRun): string;
}

/** The languages in which a run is offered to be copied. */
export const snippetLanguages: readonly SnippetLanguage[] = [
  { id: 'curl', label: 'curl', write: curl },
  { id: 'command-line', label: 'Command line', write: commandLine },
  { id: 'javascript', label: 'JavaScript', write: javaScript },
  { id: 'python', label: 'Python', write: python },
];

function curl(run: SnippetRun): string {
  return [
    `curl -sS ${inShell(addressOf(run))}`,
    `-H ${inShell('content-type: application/json')}`,
    `-d ${inShell(JSON.stringify({ parameters: run.parameters }))}`,
  ].join(' \\\n  ');
}

function commandLine({ origin, connection, name, parameters }: SnippetRun): string {
  const given = Object.entries(parameters).flatMap(([key, value]) =>
    [value].flat().map((each) => inShell(`${key}=${each}`)),
  );
  const whose = connection === defaultConnection ? [] : ['--connection', connection];
  return ['npm run diplograph -- query', name, ...given, '--url', inShell(origin), ...whose].join(' ');
}

function javaScript(run: SnippetRun): string {
  return `const response = await fetch(${JSON.stringify(addressOf(run))}, {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ parameters: ${objectLiteral(run.parameters)} }),
});
if (!response.ok) throw new Error(await response.text());
const { columns, rows } = await response.json();
console.log(columns, rows);
`;
}

function python(run: SnippetRun): string {
  return `import json
import urllib.request

request = urllib.request.Request(
    ${JSON.stringify(addressOf(run))},
    data=json.dumps({"parameters": ${JSON.stringify(run.parameters)}}).encode(),
    headers={"content-type": "application/json"},
)
with urllib.request.urlopen(request) as response:
    result = json.load(response)
print(result["columns"], result["rows"])
`;
}

function addressOf({ origin, connection, name }: SnippetRun): string {
  return `${origin}${apiBase(connection)}/queries/${encodeURIComponent(name)}/run`;
}

/** In an object literal `__proto__` alone would name the prototype. */
function objectLiteral(parameters: Filled): string {
  const fields = Object.entries(parameters).map(([key, value]) => {
    const name = key === '__proto__' ? '["__proto__"]' : JSON.stringify(key);
    return `${name}: ${JSON.stringify(value)}`;
  });
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}
