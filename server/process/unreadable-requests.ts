import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { Problem } from '../../contract/api/problem.ts';
import { ownValue } from '../../contract/model/own-value.ts';

/** The longest head of a request, its address and headers, in bytes. */
export const maxHeadBytes = 32 * 1024;

/** An answer to a request that no handler of the app sees, as problem details. */
interface Refusal {
  status: number;
  /** That of the status where absent. */
  title?: string;
  detail: string;
}

/** What Node says of it, with the bytes that it was reading. */
type UnreadableError = NodeJS.ErrnoException & { rawPacket?: Buffer };

const addressTooLong: Refusal = {
  status: 414,
  detail: 'The address is too long. Send less in it.',
};

const refusals: Record<string, Refusal> = {
  HPE_HEADER_OVERFLOW: {
    status: 431,
    detail: `The headers are too long: a request may have at most ${maxHeadBytes / 1024} kB of them.`,
  },
  HPE_CHUNK_EXTENSIONS_OVERFLOW: { status: 413, detail: 'The body’s chunk extensions are too long.' },
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: 408,
    detail: 'The request did not arrive whole in time. Send it again.',
  },
};

const notHttp: Refusal = { status: 400, detail: 'This is not a request in HTTP that can be read.' };

/** Has a server answer with problem details what cannot be read as a request, too, and then close the connection. */
export function refuseUnreadable(server: Server): void {
  const responses = new WeakMap<object, ServerResponse>();
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    responses.set(request.socket, response);
  });
  server.on('clientError', (error: UnreadableError, socket) => {
    // A connection that is gone, or on which an answer has begun, takes no other.
    const isTaken = responses.get(socket)?.headersSent && !responses.get(socket)?.writableFinished;
    if (error.code === 'ECONNRESET' || !socket.writable || isTaken) socket.destroy();
    else refuse(socket as Socket, refusalOf(error));
  });
  server.on('checkExpectation', (_request: IncomingMessage, response: ServerResponse) => {
    sendProblem(response, { status: 417, detail: 'Of the header "Expect" only "100-continue" is known.' });
  });
}

/**
 * Answers a request that lacks what HTTP demands of every one, or asks with too long an address.
 * @returns whether it was answered
 */
export function refuseIncomplete(
  { headers, httpVersion, url = '' }: IncomingMessage,
  response: ServerResponse,
): boolean {
  if (url.length > maxHeadBytes / 2) sendProblem(response, addressTooLong);
  else if (headers.host === undefined && httpVersion !== '1.0')
    sendProblem(response, { status: 400, detail: 'The header "Host" is missing.' });
  else return false;
  return true;
}

/** Answers with problem details that are about the request as such, not about what it asks. */
export function sendProblem(
  response: ServerResponse,
  refusal: Refusal,
  headers: Record<string, string> = {},
): void {
  response.writeHead(refusal.status, { ...contentType, ...headers, connection: 'close' });
  response.end(JSON.stringify(problemOf(refusal)));
}

const contentType = { 'content-type': 'application/problem+json; charset=utf-8' };

function problemOf({ status, title = STATUS_CODES[status] ?? 'Error', detail }: Refusal): Problem {
  return { type: 'about:blank', title, status, detail };
}

function refusalOf({ code = '', rawPacket }: UnreadableError): Refusal {
  if (code === 'HPE_HEADER_OVERFLOW' && rawPacket && beginsLong(rawPacket)) return addressTooLong;
  return ownValue(refusals, code) ?? notHttp;
}

/** Whether a packet begins with a request whose first line, the one with the address, is too long by itself. */
function beginsLong(packet: Buffer): boolean {
  const end = packet.indexOf('\n');
  return /^[A-Z]+ /.test(packet.toString('latin1', 0, 20)) && (end < 0 || end > maxHeadBytes / 2);
}

function refuse(socket: Socket, refusal: Refusal): void {
  const body = JSON.stringify(problemOf(refusal));
  const head = [
    `HTTP/1.1 ${refusal.status} ${STATUS_CODES[refusal.status]}`,
    `Content-Type: ${contentType['content-type']}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroySoon());
}
