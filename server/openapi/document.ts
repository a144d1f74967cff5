import {
  createDocument,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
  type ZodOpenApiResponseObject,
} from 'zod-openapi';
import { problemShape } from '../../contract/api/problem.ts';
import {
  answersRevision,
  mayOmitBody,
  type Route,
  successStatus,
  takesBody,
} from '../../contract/api/route.ts';
import * as contract from '../../contract/api/routes/index.ts';

export type OpenApiDocument = ReturnType<typeof createDocument>;

/** Every operation of the contract. */
export const operations: Record<string, Route> = Object.fromEntries(
  Object.entries(contract).filter((entry): entry is [string, Route & (typeof entry)[1]] => isRoute(entry[1])),
);

function isRoute(value: unknown): value is Route {
  return (
    typeof value === 'object' && value !== null && 'path' in value && 'method' in value && 'output' in value
  );
}

/** The API's description in the OpenAPI format, generated from the contract that parses its requests. */
export function describeApi(): OpenApiDocument {
  const paths = new Map<string, Record<string, ZodOpenApiOperationObject>>();
  for (const [name, route] of Object.entries(operations)) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    paths.set(path, { ...paths.get(path), [route.method]: describeOperation(name, route) });
  }
  return createDocument({
    openapi: '3.1.1',
    info: {
      title: 'Diplograph',
      version: '0.1.0',
      description: 'Who headed which body, when, under which of its names, and who says so.',
    },
    servers: [
      { url: '/api', description: 'For the default connection' },
      {
        url: '/api/connections/{connection}',
        description: 'For any other: everything but the list of connections itself answers for it',
        variables: { connection: { default: 'default', description: 'An id of `GET /api/connections`' } },
      },
    ],
    paths: Object.fromEntries(paths) as ZodOpenApiPathsObject,
  });
}

function describeOperation(operationId: string, route: Route): ZodOpenApiOperationObject {
  const { params, query, headers, body, summary, group } = route;
  return {
    operationId,
    summary,
    tags: [group],
    requestParams: { path: params, query, header: headers },
    ...(takesBody(route) && {
      requestBody: { required: !mayOmitBody(route), content: { 'application/json': { schema: body } } },
    }),
    responses: {
      [successStatus(route)]: describeSuccess(route),
      default: {
        description: 'What is wrong, and what to do',
        content: { 'application/problem+json': { schema: problemShape } },
      },
    },
  };
}

function describeSuccess(route: Route): ZodOpenApiResponseObject {
  if (successStatus(route) === 204) return { description: 'It is done' };
  return {
    description: 'The answer',
    content: {
      'application/json': { schema: route.output },
      ...Object.fromEntries(route.otherMediaTypes.map((type) => [type, { schema: { type: 'string' } }])),
    },
    ...(answersRevision(route) && {
      headers: { ETag: { description: 'Its revision, in quotes', schema: { type: 'string' } } },
    }),
  };
}
