/** Short names of ids, for links that would get too long: eight characters that the server can turn back. */
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { NodeId } from './ids.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** One 32-bit round of FNV-1a over UTF-16 code units, ended by the finaliser of MurmurHash3 (Appleby 2011, fmix32). */
function hash(text: string, seed: number): number {
  let h = seed;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

const letters = (bits: number) =>
  Array.from({ length: 4 }, (_, i) => LETTERS[Math.floor(bits / 64 ** (3 - i)) % 64]).join('');

/**
 * The short name of an id: 48 bits as 8 characters of base64url. Among 100,000 ids two share one with a chance of about
 * 1 in 56,000; the server then names neither.
 */
export const fingerprint = (id: string): string =>
  letters(hash(id, 0x811c9dc5) % 2 ** 24) + letters(hash(id, 0x9747b28c) % 2 ** 24);

export const Fingerprint = z.string().regex(/^[\w-]{8}$/, { error: 'expected a short name of eight characters' });

/** Most short names that are looked up at once. */
export const MOST_FINGERPRINTS = 1_000;

export const fingerprintApi = {
  names: endpoint({
    method: 'post',
    path: '/api/names',
    summary: 'The ids behind the short names of a link',
    params: z.object({}),
    query: z.object({}),
    body: z.strictObject({ names: z.array(Fingerprint).max(MOST_FINGERPRINTS) }),
    response: z.object({
      ids: z.array(NodeId.nullable()).describe('In the order asked for; null where no node, or more than one, has it'),
      moved: z
        .array(NodeId)
        .describe('Those of them that had another id, made of another of their names, when the link was made'),
    }),
    example: { body: { names: [fingerprint('person:rene-vidal')] } },
  }),
};
