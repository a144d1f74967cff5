import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { problemTypes } from '../problems/problem-types.ts';
import { type FieldRow, fieldRows, type JsonSchema, typeInWords } from './describe-schema.ts';
import type { OpenApiDocument } from './document.ts';
import { type Html, html, trusted } from './html.ts';

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema: JsonSchema;
}

interface Operation {
  method: string;
  path: string;
  operationId: string;
  summary: string;
  tags: string[];
  parameters?: Parameter[];
  requestBody?: Content;
  responses: Record<string, Content>;
}
interface Content {
  content: Record<string, { schema: JsonSchema }>;
}

/** The API's documentation as a page that needs nothing but itself. */
export function docsPage(document: OpenApiDocument): string {
  const operations = operationsOf(document);
  const groups = [...new Set(operations.map(({ tags }) => tags[0] ?? ''))];
  const schemas = Object.entries((document.components?.schemas ?? {}) as Record<string, JsonSchema>);
  const style = trusted(readFileSync(join(import.meta.dirname, 'docs-page.css'), 'utf8'));
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${document.info.title} API</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${document.info.title} API</h1>
<p>${document.info.description} Everything below is also there <a href="/api/openapi.json">for programs</a>.</p>
${document.servers?.slice(1).map(({ url }) => html`<p>Of another database than the default one, <code>${url}</code> answers the same in place of <code>/api</code>; <code>GET /api/connections</code> lists the databases.</p>`)}
</header>
<nav aria-label="Operations">
${groups.map((group) => menu(group, operations))}
</nav>
<main>
${operations.map(operationSection)}
<section id="shapes"><h2>Shapes</h2>
${schemas.map(([name, schema]) => shapeSection(name, schema))}
</section>
<section id="problems"><h2>Problems</h2>
<p>Errors are problem details (RFC 9457). Their <code>type</code> is one of these.</p>
${problemTable()}
</section>
</main>
</body>
</html>`.html;
}

function operationsOf(document: OpenApiDocument): Operation[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, Operation>).map(([method, operation]) => ({
      ...operation,
      method: method.toUpperCase(),
      path: `/api${path}`,
    })),
  );
}

function menu(group: string, operations: Operation[]): Html {
  const own = operations.filter(({ tags }) => tags[0] === group);
  return html`<h2>${group}</h2><ul>
${own.map(({ operationId, method, path }) => html`<li><a href="#${operationId}">${method} ${path}</a></li>\n`)}</ul>`;
}

function operationSection(operation: Operation): Html {
  const { operationId, method, path, summary, parameters = [], requestBody, responses } = operation;
  const answer = responses['200'] ?? responses['201'];
  return html`<section id="${operationId}">
<h2><span class="method">${method}</span> <code>${path}</code></h2>
<p>${summary}</p>
${parameters.length > 0 ? table('Parameters', parameters.map(parameterRow), operationId) : undefined}
${requestBody ? table('Body', rowsOf(requestBody), operationId) : undefined}
${answer ? table('Response', rowsOf(answer), operationId) : undefined}
</section>`;
}

function shapeSection(name: string, schema: JsonSchema): Html {
  const rows = fieldRows(schema);
  return html`<section id="shape-${name}"><h3>${name}</h3>
${rows.length > 0 ? table(name, rows, 'fields') : html`<p>${typeInWords(schema)}</p>`}</section>`;
}

function parameterRow({ name, required, description, schema }: Parameter): FieldRow {
  const standard = schema.default === undefined ? '' : ` Otherwise ${String(schema.default)}.`;
  return {
    name,
    type: typeInWords(schema),
    optional: !required,
    description: `${description ?? ''}${standard}`.trim(),
  };
}

function rowsOf({ content }: Content): FieldRow[] {
  const schema = content['application/json']?.schema ?? {};
  if (schema.$ref) return [{ name: '', type: typeInWords(schema), optional: false, description: '' }];
  return fieldRows(schema);
}

/** @param of what the table belongs to, by which screen readers tell it from others of its name */
function table(caption: string, rows: FieldRow[], of: string): Html {
  return html`<div class="wide" tabindex="0" role="region" aria-label="${caption}: ${of}"><table>
<caption>${caption}</caption>
<thead><tr><th scope="col">Name</th><th scope="col">Type</th><th scope="col">Description</th></tr></thead>
<tbody>
${rows.map(
  ({ name, type, optional, description }) =>
    html`<tr>${nameCell(name, optional)}<td>${type}</td><td>${description}</td></tr>\n`,
)}</tbody></table></div>`;
}

/** A response that is one shape has no name of its own. */
function nameCell(name: string, isOptional: boolean): Html {
  if (name === '') return html`<td></td>`;
  return html`<th scope="row"><code>${name}</code>${isOptional ? html` <small>optional</small>` : undefined}</th>`;
}

function problemTable(): Html {
  return html`<div class="wide" tabindex="0" role="region" aria-label="Problems"><table>
<thead><tr><th scope="col">Type</th><th scope="col">Status</th><th scope="col">Description</th></tr></thead>
<tbody>
${Object.values(problemTypes).map(
  ({ name, status, title }) =>
    html`<tr id="${name}"><th scope="row"><code>${name}</code></th><td>${status}</td><td>${title}</td></tr>\n`,
)}</tbody></table></div>`;
}
