import { type Logger as PinoLogger, pino } from 'pino'

export type Logger = PinoLogger

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

/** Keys whose values never reach the log: whoever holds one of them is the player, or the database's owner. */
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

/** Pino looks exactly where it is told to: at the top and two levels down is where requests, frames and configurations hold them. */
const redactedPaths = secretKeys.flatMap((key) => [key, `*.${key}`, `*.*.${key}`])

/**
 * JSON lines to stdout, written synchronously so that the last line before a crash is there too.
 * @param options.name the process, as it stands in every line.
 */
export function logger(options: { readonly name: string; readonly level: LogLevel }): Logger {
  return pino(loggerOptions(options))
}

/** The options behind {@link logger}, for a test that looks at what would be written. */
export function loggerOptions(options: { readonly name: string; readonly level: LogLevel }) {
  return {
    name: options.name,
    level: options.level,
    redact: { paths: redactedPaths, censor: '[redacted]' },
    formatters: { level: (label: string) => ({ level: label }) },
  }
}
