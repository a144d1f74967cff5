import { isIP } from 'node:net';
import type { RequestHandler } from 'express';
import { WrongHostError } from '../problems/errors.ts';

const loopbackNames = ['localhost', '127.0.0.1', '[::1]'];

/** Whether only this machine can reach an address that is listened on. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}

/**
 * Answers on a loopback address only to its own names: otherwise any page in the browser could have its own name
 * resolved to this machine and read the graph (DNS rebinding).
 * @param host the loopback address that is listened on
 */
export function checkHost(host: string): RequestHandler {
  const known = new Set([...loopbackNames, host]);
  return (request, _response, next) => {
    const named = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
    if (known.has(named)) return next();
    throw new WrongHostError(
      `Open http://${host} with its port instead: here only this machine is answered.`,
    );
  };
}
