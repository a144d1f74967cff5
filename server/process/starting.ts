import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { sendProblem } from './unreadable-requests.ts';

const retryAfter = '2';

const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="refresh" content="${retryAfter}">
<title>Diplograph</title>
<p>Diplograph is starting. This page goes on by itself.</p>
</html>
`;

/** Answers until the API does: that it is alive, to a browser by a page that reloads, and else that it is starting. */
export const answerStarting: RequestListener = (request, response) => {
  if (isHealth(request)) {
    send(response, 200, 'application/json', JSON.stringify({ status: 'alive' }));
  } else if (request.headers.accept?.includes('text/html')) {
    response.setHeader('retry-after', retryAfter);
    send(response, 503, 'text/html', page);
  } else {
    const detail = 'Diplograph is starting. Try again in a few seconds.';
    sendProblem(response, { status: 503, title: 'Starting', detail }, { 'retry-after': retryAfter });
  }
};

function isHealth({ url = '' }: IncomingMessage): boolean {
  return url.split('?')[0] === '/api/health';
}

function send(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(text);
}
