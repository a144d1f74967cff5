import { BadInputError, UnsupportedMediaTypeError } from './errors.ts';
import { placeOfJsonFault } from './json-fault.ts';

/** What Express's parsers put on their errors. */
interface ParserError extends Error {
  code?: string;
  status?: unknown;
  type?: unknown;
  body?: unknown;
  charset?: unknown;
  encoding?: unknown;
}

/**
 * What an error of Express's own parsers means, as one of ours; any other error as it is. Their messages are not passed
 * on: they are written for the program, not for the caller.
 */
export function fromParser(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { code, type, status, body, message, charset, encoding } = error as ParserError;
  if (type === 'entity.parse.failed')
    return bad('body', `is not JSON${placeIn(String(body ?? ''), message)}`);
  if (type === 'charset.unsupported')
    return new UnsupportedMediaTypeError(
      `The charset "${charset}" is not read here. Send the body as JSON in UTF-8.`,
    );
  if (type === 'encoding.unsupported')
    return new UnsupportedMediaTypeError(
      `The content encoding "${encoding}" is not read here. Send the body as it is, or with gzip, deflate or br.`,
    );
  if (type === 'request.aborted') return bad('body', 'did not arrive whole');
  if (type === 'request.size.invalid')
    return bad('body', 'is not as long as the header "content-length" says');
  if (code?.startsWith('Z_')) return bad('body', 'is not encoded as the header "content-encoding" says');
  if (status === 400 && error instanceof URIError)
    return bad('address', 'has a % that begins no character in UTF-8: write %25 for the sign itself');
  return error;
}

function bad(field: string, message: string): BadInputError {
  return new BadInputError([{ field, message }]);
}

function placeIn(text: string, message: string): string {
  const place = placeOfJsonFault(text, message);
  return place ? `, from line ${place.line}, column ${place.column} on` : '';
}
