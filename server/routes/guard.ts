import { constants } from 'node:zlib';
import compression from 'compression';
import { Router } from 'express';
import helmet from 'helmet';

/** What stands before every answer: security headers, compression. */
export function guard(_host: string): Router {
  const router = Router();
  router.use(helmet());
  router.use(
    compression({ threshold: '4kb', level: 1, brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } } }),
  );
  return router;
}
