import { createServer, type RequestListener, type Server, type ServerOptions } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ownValue } from '../../contract/model/own-value.ts';
import { answerStarting } from './starting.ts';
import { maxHeadBytes, refuseIncomplete, refuseUnreadable } from './unreadable-requests.ts';

/** The address cannot be listened on; the message says why and what to do. */
class AddressError extends Error {
  override name = 'AddressError';
}

export interface Listening {
  /** Such as `http://127.0.0.1:3000`. */
  address: string;
  /** From now on requests are answered by the app; until then they hear that it is starting. */
  serve(app: RequestListener): void;
  /** Stops listening, and ends connections that are still open after half a second. */
  close(): Promise<void>;
}

const problems: Record<string, (host: string, port: number) => string> = {
  EADDRINUSE: (host, port) =>
    `Port ${port} on ${host} is in use, perhaps by another Diplograph. Stop that program, or choose another port: PORT=${port + 1} npm start`,
  EACCES: (_host, port) =>
    `Port ${port} may not be used without special rights. Choose one above 1024: PORT=3000 npm start`,
  EADDRNOTAVAIL: (host) => `${host} is not an address of this machine. Try HOST=127.0.0.1 npm start`,
  ENOTFOUND: (host) => `The host name ${host} is not known. Try HOST=127.0.0.1 npm start`,
};

/** How long the head of a request and all of it may take to arrive, and how often that is looked at, in milliseconds. */
const arrivalTimeouts = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 2_000,
};
/** A connection on which nothing moves for so long is closed; every answer begins earlier. */
const idleTimeout = 300_000;

/**
 * Takes the address at once, so that a port in use is known before anything slow begins.
 * @param port 0 for any free one
 * @param timeouts of requests that are sent slowly
 * @throws AddressError
 */
export async function listen(
  host: string,
  port: number,
  timeouts: ServerOptions = arrivalTimeouts,
): Promise<Listening> {
  let answer: RequestListener = answerStarting;
  const server = createServer(
    { ...timeouts, maxHeaderSize: maxHeadBytes, requireHostHeader: false },
    (request, response) => {
      if (!refuseIncomplete(request, response)) answer(request, response);
    },
  );
  server.setTimeout(idleTimeout);
  refuseUnreadable(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        new AddressError(ownValue(problems, error.code ?? '')?.(host, port) ?? error.message, {
          cause: error,
        }),
      );
    });
    server.listen(port, host, resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    serve: (app) => {
      answer = app;
    },
    close: () => closed(server),
  };
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const deadline = setTimeout(() => server.closeAllConnections(), 500);
    server.close(() => {
      clearTimeout(deadline);
      resolve();
    });
    server.closeIdleConnections();
  });
}
