import { type RequestHandler, Router } from 'express';
import type { Route } from '../../contract/api/route.ts';
import { MethodNotAllowedError, NotFoundError } from '../problems/errors.ts';

/**
 * Lets only requests through that some operation answers, before anything of them is read: any other path is not found,
 * and any other method of a known path is refused with those that it has. A path may be one of several operations, as
 * `/queries/check` is one of `/queries/:name` too.
 */
export function onlyKnownPaths(operations: readonly Pick<Route, 'method' | 'path'>[]): Router {
  const router = Router();
  const byPath = Map.groupBy(operations, ({ path }) => path);
  const methodsAt = new WeakMap<object, string[]>();
  for (const [path, routes] of byPath) {
    router.all(path, (request, _response, next) => {
      methodsAt.set(request, [...(methodsAt.get(request) ?? []), ...methodsOf(routes)]);
      next();
    });
  }
  router.use((request, response, next) => {
    const methods = methodsAt.get(request);
    if (methods) return onlyMethods([...new Set(methods)])(request, response, () => next('router'));
    const { method, originalUrl } = request;
    throw new NotFoundError(
      `There is no ${method} ${originalUrl.split('?')[0]}. See /api/docs for every operation.`,
    );
  });
  return router;
}

/** Answers OPTIONS with the methods there are, and refuses all others. */
export function onlyMethods(methods: readonly string[]): RequestHandler {
  const allowed = [...methods, 'OPTIONS'];
  return ({ method }, response, next) => {
    if (methods.includes(method)) return next();
    if (method !== 'OPTIONS') throw new MethodNotAllowedError(method, allowed);
    response.set('allow', allowed.join(', ')).status(204).end();
  };
}

function methodsOf(routes: readonly Pick<Route, 'method'>[]): string[] {
  const methods = routes.map(({ method }) => method.toUpperCase());
  return methods.includes('GET') ? ['GET', 'HEAD', ...methods.filter((each) => each !== 'GET')] : methods;
}
