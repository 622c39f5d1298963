/** The settings: environment variables through zod, each documented; the README's table is checked against this list. */
import path from 'node:path';
import { z } from 'zod';
import type { StoreSettings } from '../cypher/open.ts';

const root = path.join(import.meta.dirname, '..');
const MAX_PORT = 65_535;
const isPort = (text: string) => /^\d{1,5}$/.test(text) && Number(text) <= MAX_PORT;
const port = z.string().refine(isPort, { error: `expected a whole number from 0 to ${MAX_PORT}` });

/** What a machine cannot guess at some requests a minute. */
const MIN_TOKEN = 16;

/** `https://example.org`, without a path: the way a browser names the site of a page. */
const isOrigin = (text: string) =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text;
const splitAtCommas = (text: string) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;

export const Environment = z.object({
  HOST: z.string().min(1).default('127.0.0.1').describe('Address to listen on; the default answers this machine only'),
  PORT: port.default('4317').transform(Number).describe('Port to listen on; 0 takes a free one'),
  WRITE_TOKEN: z
    .string()
    .min(MIN_TOKEN, { error: `expected a secret of at least ${MIN_TOKEN} characters` })
    .regex(/^[\x21-\x7e]+$/, { error: 'expected letters, digits and signs of ASCII, without a space' })
    .optional()
    .describe(
      'Secret that adding meetings and deciding takes; absent: from this machine without one, over the network not at all',
    ),
  DATA_DIR: z
    .string()
    .min(1)
    .default(path.join(root, 'data'))
    .describe('Folder of stored sources, vectors and the graph file'),
  MODEL_DIR: z.string().min(1).default(path.join(root, 'models')).describe('Folder of the embedding model'),
  MODEL_FETCH: z
    .enum(['auto', 'never'], { error: 'expected auto or never' })
    .default('auto')
    .describe('Whether a model that is not in its folder is fetched: auto or never'),
  EMBEDDING_URL: z
    .url({ protocol: /^https?$/, error: 'expected an address that begins with http:// or https://' })
    .optional()
    .describe(
      'Address of an embeddings endpoint as OpenAI has it, e.g. http://127.0.0.1:8080/v1; absent: the local model',
    ),
  EMBEDDING_MODEL: z
    .string()
    .min(1)
    .optional()
    .describe('Model that the endpoint is asked for; absent: its own choice'),
  EMBEDDING_KEY: z.string().min(1).optional().describe('Key sent to the endpoint as a bearer token'),
  EMBED_ORIGINS: z
    .string()
    .default('')
    .transform(splitAtCommas)
    .refine((origins) => origins.every(isOrigin), {
      error: 'expected origins such as https://example.org, without a path, separated by commas',
    })
    .describe(
      'Sites whose pages may show the explorer in a frame (`?embed=1`), e.g. https://example.org, separated by commas; absent: none',
    ),
  PUBLIC_URL: z
    .string()
    .transform((text) => text.replace(/\/$/, ''))
    .refine(isOrigin, {
      error:
        'expected the address of this server as visitors type it, such as https://colloquy.example.org, without a path',
    })
    .optional()
    .describe(
      'Address under which visitors reach this server through a proxy, e.g. https://colloquy.example.org, without a path; absent: the `Host` of each request, over http. With it the server counts as open to the network: writing takes WRITE_TOKEN',
    ),
  LOG_LEVEL: z
    .enum(LOG_LEVELS, { error: `expected one of ${LOG_LEVELS.join(', ')}` })
    .default('warn')
    .describe('What the server logs on standard output: silent, error, warn, info or debug'),
  NEO4J_URI: z
    .string()
    .min(1)
    .optional()
    .describe('Address of a Neo4j server, e.g. neo4j://127.0.0.1:7687; absent: the embedded engine'),
  NEO4J_USERNAME: z.string().min(1).default('neo4j').describe('User of the Neo4j server'),
  NEO4J_PASSWORD: z.string().optional().describe('Password of that user'),
  NEO4J_DATABASE: z.string().min(1).default('neo4j').describe('Database on the Neo4j server'),
});

export interface Settings {
  host: string;
  port: number;
  /** null when there is none. */
  writeToken: string | null;
  dataDir: string;
  modelDir: string;
  fetchModel: boolean;
  /** An endpoint in the place of the local model; null when there is none. */
  embedding: { url: string; model: string | null; key: string | null } | null;
  /** Whose pages may show the explorer in a frame, e.g. `https://example.org`. */
  embedOrigins: readonly string[];
  /** Under which address visitors reach the server, e.g. `https://colloquy.example.org`; null when nobody says it. */
  publicUrl: string | null;
  logLevel: (typeof LOG_LEVELS)[number];
  store: StoreSettings;
}

/** An environment variable that cannot be understood; the message names it and what was expected. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

function storeSettings(given: z.output<typeof Environment>, dir: string): StoreSettings {
  const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD = '', NEO4J_DATABASE } = given;
  if (!NEO4J_URI) return { engine: 'embedded', dir };
  return {
    engine: 'neo4j',
    uri: NEO4J_URI,
    username: NEO4J_USERNAME,
    password: NEO4J_PASSWORD,
    database: NEO4J_DATABASE,
  };
}

/**
 * Reads the settings.
 *
 * @param env the environment; an empty value counts as absent
 * @throws {SettingsError} naming the variable and what was expected
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(given);
  if (!parsed.success)
    throw new SettingsError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '));
  const { HOST, PORT, WRITE_TOKEN, DATA_DIR, MODEL_DIR, MODEL_FETCH, LOG_LEVEL } = parsed.data;
  const { EMBEDDING_URL, EMBEDDING_MODEL, EMBEDDING_KEY } = parsed.data;
  // npm runs scripts in the project's folder; what a person names is relative to where they are.
  const folder = (named: string) => path.resolve(env.INIT_CWD ?? '.', named);
  return {
    host: HOST,
    port: PORT,
    writeToken: WRITE_TOKEN ?? null,
    dataDir: folder(DATA_DIR),
    modelDir: folder(MODEL_DIR),
    fetchModel: MODEL_FETCH === 'auto',
    embedding: EMBEDDING_URL
      ? { url: EMBEDDING_URL, model: EMBEDDING_MODEL ?? null, key: EMBEDDING_KEY ?? null }
      : null,
    embedOrigins: parsed.data.EMBED_ORIGINS,
    publicUrl: parsed.data.PUBLIC_URL ?? null,
    logLevel: LOG_LEVEL,
    store: storeSettings(parsed.data, folder(DATA_DIR)),
  };
}
