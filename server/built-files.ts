/** The files of the built page: hashed ones for good and as the build compressed them, the rest asked for anew each time. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import express, { type RequestHandler } from 'express';

const YEAR_SECONDS = 31_536_000;
const FOR_GOOD = `public, max-age=${YEAR_SECONDS}, immutable`;
const ASSETS = '/assets/';
const ENDING = '.gz';

/** Addresses of files that lie beside their compressed form; the folder may be missing. */
function compressedIn(folder: string): ReadonlySet<string> {
  try {
    const files = readdirSync(path.join(folder, ASSETS)).filter((file) => file.endsWith(ENDING));
    return new Set(files.map((file) => ASSETS + file.slice(0, -ENDING.length)));
  } catch {
    return new Set();
  }
}

/** Compressing a file anew for everyone who asks would take longer than sending it. */
function preferCompressed(folder: string): RequestHandler {
  const compressed = compressedIn(folder);
  return (req, res, next) => {
    if (!compressed.has(req.path)) return next();
    res.vary('Accept-Encoding');
    if (req.acceptsEncodings('gzip')) {
      res.type(path.extname(req.path)).set('Content-Encoding', 'gzip');
      req.url = req.path + ENDING;
    }
    next();
  };
}

/** @param folder of the built client, with hashed files under `assets/` */
export function builtFiles(folder: string): RequestHandler[] {
  const hashed = path.join(folder, ASSETS);
  const files = express.static(folder, {
    index: false,
    redirect: false,
    cacheControl: false,
    setHeaders: (res, file: string) => res.setHeader('Cache-Control', file.startsWith(hashed) ? FOR_GOOD : 'no-cache'),
  });
  return [preferCompressed(folder), files];
}
