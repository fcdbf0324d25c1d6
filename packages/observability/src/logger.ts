import { hostname } from 'node:os'
import { assert } from '@lifegrid/base/assert'
import { type Logger as PinoLogger, pino } from 'pino'

export type Logger = PinoLogger

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

export interface LoggerOptions {
  /** `<app>`, or `<app>.<part>` for a part of one, in kebab-case: `sim`, `sim.publisher`. */
  readonly name: string
  /** `NODE_NAME`, which tells processes of the same app apart. It is a field of its own in every line. */
  readonly node?: string
  /** Lines below this level are not written. */
  readonly level: LogLevel
}

const kebab = '[a-z][a-z0-9]*(-[a-z0-9]+)*'
const namePattern = new RegExp(`^${kebab}(\\.${kebab})?$`)

/** Keys whose values are never logged. Each of them lets its holder act as a player, or as the owner of a service. */
const secretKeys = [
  'token',
  'accessToken',
  'refreshToken',
  'deviceToken',
  'ticket',
  'password',
  'secret',
  'authorization',
  'cookie',
  'AUTH_SECRET',
  'REDIS_URL',
  'MYSQL_URL',
  'OPENAI_API_KEY',
]

/** Pino redacts exact paths only. Requests, frames and configurations hold secrets at the top or up to two levels down. */
const redactedPaths = secretKeys.flatMap((key) => [key, `*.${key}`, `*.*.${key}`])

/**
 * Writes JSON lines to stdout, synchronously, so that the last line before a crash is written too.
 * @throws InvariantError when the name has another shape.
 */
export function logger(options: LoggerOptions): Logger {
  return pino(loggerOptions(options))
}

/** The options behind {@link logger}, for tests that look at the lines. */
export function loggerOptions({ name, node, level }: LoggerOptions) {
  assert(namePattern.test(name), `A logger's name is <app> or <app>.<part> in kebab-case, not "${name}".`)
  return {
    name,
    level,
    redact: { paths: redactedPaths, censor: '[redacted]' },
    formatters: { level: (label: string) => ({ level: label }) },
    base: { pid: process.pid, hostname: hostname(), ...(node === undefined ? {} : { node }) },
  }
}
