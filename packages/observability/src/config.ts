import { readFileSync } from 'node:fs'
import { parseRedisUrl } from '@lifegrid/base/redis-url'
import { z } from 'zod'
import { defaultIdKey, logLevels } from './logger.ts'

/** A port number; 0 lets the system choose a free one. */
export const portNumber = z.coerce.number().int().min(0).max(65_535)

/** A list of items that are separated by commas. Empty by default. */
export function listOf<Item>(item: z.ZodType<Item, string>) {
  return z
    .string()
    .default('')
    .transform((list) =>
      list
        .split(',')
        .map((text) => text.trim())
        .filter((text) => text !== ''),
    )
    .pipe(z.array(item))
}

/** A DNS name or an address as in a Host header, without a port. Browsers send international names in their ASCII form. */
const hostName = z
  .string()
  .regex(
    /^(?:[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*\.?|\[[0-9A-Fa-f:.]+\])$/,
    'must be names such as play.example.org, without ports and in ASCII, separated by commas',
  )

/** At least as long as 32 hexadecimal digits, and of characters that a header can hold. */
export const adminTokenForm = z
  .string()
  .regex(/^[\x21-\x7e]{32,512}$/, 'must be 32 to 512 printable ASCII characters without spaces')

/** Variables of every process. Spread them into the app's own `z.object`. `.env.example` is generated from these. */
export const commonConfig = {
  NODE_NAME: z
    .string()
    .regex(/^[A-Za-z0-9_.-]{1,32}$/, 'must be 1 to 32 letters, digits, "_", "." or "-"')
    .default('local')
    .describe("This node's name in logs, status and session ids. It need not be unique."),
  ADMIN_HOST: z.string().min(1).default('127.0.0.1').describe('Address of the admin port: health, metrics, drain.'),
  ADMIN_PORT: portNumber.default(0).describe('Admin port; 0 = any free port.'),
  ADMIN_TOKEN: adminTokenForm
    .optional()
    .describe(
      'Requests that change something on the admin port, such as a drain, need this token: Authorization: Bearer <token>. ' +
        'Random, and the same on all nodes. Without a token such requests are refused.',
    ),
  ADMIN_TOKEN_FILE: z.string().min(1).optional().describe('A file that holds the admin token, instead of ADMIN_TOKEN.'),
  ALLOWED_HOSTS: listOf(hostName).describe(
    'Names under which clients, operators and probes reach the nodes, as in the Host header, without ports, separated by commas. ' +
      'Requests for any other name are refused. localhost and literal addresses are always accepted.',
  ),
  LOG_LEVEL: z.enum(logLevels).default('info').describe('The lowest level that is logged.'),
  LOG_ID_KEY: z
    .string()
    .min(1)
    .max(512)
    .default(defaultIdKey)
    .describe(
      'Logs have hashes with this key in place of ids of players: the first 16 digits of HMAC-SHA256. Random and secret in production, and the ' +
        'same on all nodes.',
    ),
  REDIS_URL: z
    .string()
    .superRefine(checkRedisUrl)
    .describe(
      'Transport and coordination: redis://[user:password@]host:port of one server; ' +
        'redis+sentinel://[user:password@]host:port,host:port/<master> of the sentinels, with ?sentinelUser=…&sentinelPassword=… where they ' +
        'have their own; or redis+cluster://[user:password@]host:port,host:port of some nodes of a Redis Cluster. rediss for TLS.',
    ),
  SESSION_TTL_MS: z.coerce
    .number()
    .int()
    .min(500)
    .max(60_000)
    .default(3000)
    .describe('Time in ms after which a node that sends no heartbeat counts as gone. The same on all nodes.'),
} as const

/** Variables of every node: where its errors are reported. */
export const errorReportConfig = {
  SENTRY_DSN: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      'Errors of the node are reported to this Sentry project, https://key@host/project, without personal data. Not reported by default. ' +
        'Needs the optional package @sentry/node.',
    ),
  SENTRY_RELEASE: z
    .string()
    .regex(/^[\w.@+-]{1,64}$/, 'must be 1 to 64 letters, digits or ".", "_", "@", "+", "-"')
    .default('lifegrid@0.1.0')
    .describe('The release that reports of errors name.'),
} as const

/** Variables of processes that use the record. */
export const recordConfig = {
  MYSQL_URL: z
    .string()
    .regex(/^mysql:\/\//, 'must be a mysql:// URL')
    .describe(
      'The record: mysql://user:password@host:port/database, with ?ssl=true for TLS. MySQL 8.4 or MariaDB 10.6, or later.',
    ),
  MYSQL_URLS: listOf(z.string().regex(/^mysql:\/\//, 'must be mysql:// URLs, separated by commas')).describe(
    'All servers of the record when it is on several, separated by commas and always in the same order. The first one is that of MYSQL_URL. ' +
      'The same servers on all nodes.',
  ),
} as const

/** The servers of the record, in the order of their numbers. */
export function recordUrls({
  MYSQL_URL,
  MYSQL_URLS,
}: {
  readonly MYSQL_URL: string
  readonly MYSQL_URLS: readonly string[]
}): readonly string[] {
  return MYSQL_URLS.length === 0 ? [MYSQL_URL] : MYSQL_URLS
}

/** What is wrong with the servers of the record; undefined when nothing is. Never contains a URL, because that contains a password. */
export function recordUrlsProblem(url: string, urls: readonly string[]): string | undefined {
  if (urls.length === 0) return undefined
  if (urls[0] !== url) return 'MYSQL_URLS: its first URL must be that of MYSQL_URL'
  return new Set(urls).size === urls.length ? undefined : 'MYSQL_URLS: two of its URLs are the same'
}

/** Variables of processes that show or keep the messages of the lounge. */
export const chatConfig = {
  CHAT_RETENTION_SECONDS: z.coerce
    .number()
    .int()
    .min(1)
    .max(10 * 366 * 86_400)
    .default(86_400)
    .describe('How long the messages of the lounge are kept, in seconds. The same on every edge and worker.'),
  CHAT_NICKNAME_SECONDS: z.coerce
    .number()
    .int()
    .min(60)
    .max(10 * 366 * 86_400)
    .default(30 * 86_400)
    .describe(
      'How long a nickname of the lounge belongs to a player who does not use it, in seconds. The same on every edge and worker.',
    ),
} as const

/** Variables of processes that know the stores that sell diamonds. A store whose variables are not set is closed. */
export const storeConfig = {
  APPLE_BUNDLE_ID: z.string().min(1).optional().describe('The bundle id of the app, which opens Apple’s App Store.'),
  APPLE_APP_ID: z.coerce
    .number()
    .int()
    .min(1)
    .optional()
    .describe(
      'The app’s number in the App Store. Without it only purchases of Apple’s own sandbox count, which cost nothing.',
    ),
  APPLE_ROOT_FILES: listOf(z.string().min(1)).describe(
    'Files with Apple’s root certificates (DER, from https://www.apple.com/certificateauthority/), separated by commas.',
  ),
  SANDBOX_STORE_KEY: z
    .string()
    .min(32)
    .optional()
    .describe(
      'The key of the sandbox store, at least 32 characters; the same on all nodes. It opens a store that gives diamonds for receipts ' +
        'which anyone with the key can make, so it is for development only.',
    ),
} as const

/** Variables of processes that build or deliver copies of players' data. */
export const exportConfig = {
  EXPORT_KEY: z
    .string()
    .regex(/^[0-9a-fA-F]{64}$/, 'must be 64 hexadecimal digits')
    .transform((digits) => Buffer.from(digits, 'hex'))
    .optional()
    .describe(
      "Encrypts copies of players' data while they wait for their download: 32 random bytes, as 64 hexadecimal digits. The same on every edge " +
        'and worker. Without a key, players cannot ask for a copy.',
    ),
} as const

/** Variables of processes that calculate a player's partition. They are fixed for a cluster and the same on all nodes. */
export const topologyConfig = {
  PARTITIONS: z.coerce
    .number()
    .int()
    .min(1)
    .max(65_536)
    .default(256)
    .describe(
      'Number of partitions that players hash to. Once there are players, only lifegrid topology change changes it.',
    ),
  LANES: z.coerce
    .number()
    .int()
    .min(1)
    .max(256)
    .default(8)
    .describe('Number of lanes that partitions hash to: the Redis hash tags, and the commits in flight of each sim.'),
} as const

/** Thrown by {@link readConfig}. It names every invalid variable, not only the first, and never contains a value, which may be secret. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

/**
 * Parses the environment by a schema. An empty variable counts as absent, as in `.env` files. Any variable `NAME` can be given as
 * `NAME_FILE=<path>` instead: then the content of the file is its value, without the line end.
 * @throws ConfigError with one line for each invalid variable.
 */
export function readConfig<Schema extends z.ZodObject>(
  schema: Schema,
  env: Readonly<Record<string, string | undefined>>,
): z.output<Schema> {
  const given: Record<string, string> = {}
  const unreadable: string[] = []
  for (const key of Object.keys(schema.shape)) {
    try {
      // Some variables have such a variable of their own, for example ADMIN_TOKEN_FILE, which the node reads itself.
      const value = `${key}_FILE` in schema.shape ? env[key]?.trim() : readVariable(env, key)
      if (value !== undefined && value !== '') given[key] = value
    } catch (error) {
      unreadable.push(`  ${(error as ConfigError).message}`)
    }
  }
  if (unreadable.length > 0) throw new ConfigError(`The configuration is not valid:\n${unreadable.join('\n')}`)
  const parsed = schema.safeParse(given)
  const wrong = parsed.success ? recordProblem(parsed.data) : undefined
  if (wrong !== undefined) throw new ConfigError(`The configuration is not valid:\n  ${wrong}`)
  if (parsed.success) return parsed.data
  const lines = parsed.error.issues.map((issue) => `  ${problem(schema, issue, given)}`)
  throw new ConfigError(`The configuration is not valid:\n${lines.join('\n')}`)
}

function recordProblem({ MYSQL_URL: url, MYSQL_URLS: urls }: Readonly<Record<string, unknown>>): string | undefined {
  return typeof url === 'string' && Array.isArray(urls) ? recordUrlsProblem(url, urls) : undefined
}

/**
 * The value of a variable: from the environment, or the content of the file that `<key>_FILE` names.
 * @returns undefined when it is not set or empty.
 * @throws ConfigError when both are set, or the file cannot be read.
 */
export function readVariable(env: Readonly<Record<string, string | undefined>>, key: string): string | undefined {
  const value = env[key]?.trim() || undefined
  const file = env[`${key}_FILE`]?.trim() || undefined
  if (file === undefined) return value
  if (value !== undefined) throw new ConfigError(`${key}_FILE: set ${key} or ${key}_FILE, not both`)
  try {
    return readFileSync(file, 'utf8').trim() || undefined
  } catch (error) {
    throw new ConfigError(`${key}_FILE: ${file} cannot be read (${(error as NodeJS.ErrnoException).code})`)
  }
}

/** {@link readConfig} for a `main.ts`: an invalid configuration prints one message on stderr and exits with code 78 (EX_CONFIG). */
export function configOrExit<Schema extends z.ZodObject>(schema: Schema): z.output<Schema> {
  try {
    return readConfig(schema, process.env)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(78)
  }
}

/** One grammar for Redis URLs: what the connection code parses is what the configuration accepts. */
function checkRedisUrl(urls: string, context: z.RefinementCtx): void {
  try {
    parseRedisUrl(urls)
  } catch (error) {
    context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : String(error) })
  }
}

function problem(schema: z.ZodObject, issue: z.core.$ZodIssue, given: Readonly<Record<string, unknown>>): string {
  const key = String(issue.path[0] ?? '(all)')
  const field: unknown = schema.shape[key]
  const about = field instanceof z.ZodType ? field.description : undefined
  const what = issue.path.length > 0 && given[key] === undefined ? 'is required' : issue.message
  return about === undefined ? `${key}: ${what}` : `${key}: ${what} — ${about}`
}
