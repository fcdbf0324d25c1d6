import { hostname } from 'node:os'
import { assert } from '@lifegrid/base/assert'
import type { Clock } from '@lifegrid/base/clock'
import { systemClock } from '@lifegrid/base/system-clock'
import { type Logger as PinoLogger, type LoggerOptions as PinoOptions, pino } from 'pino'
import { cutError, cutFields, cutText } from './cut-fields.ts'
import { hideIds } from './hide-ids.ts'
import { logSampler } from './log-sampler.ts'
import { currentTrace, inTrace } from './tracing/current-trace.ts'

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
  /** [LOG-3] The key of the hashes in place of ids; the same on all nodes. */
  readonly idKey?: string
  /** Measures the periods in which lines that repeat are counted. The system's own clock by default. */
  readonly clock?: Clock
  /** Takes the lines. They go to stdout by default. */
  readonly write?: (line: string) => void
  /** Called for each line of level error or fatal that has an error in `err`, also when the line is left out. */
  readonly onError?: (logged: LoggedError) => void
}

/** An error as it is logged. */
export interface LoggedError {
  readonly error: unknown
  /** The text of the line, which is a constant of the code. */
  readonly message: string
  readonly level: 'error' | 'fatal'
  /** The other fields of the line. */
  readonly fields: Readonly<Record<string, unknown>>
}

/** The key when none is set. It hides ids from readers, but not from somebody who tries out all ids. */
export const defaultIdKey = 'lifegrid'

const kebab = '[a-z][a-z0-9]*(-[a-z0-9]+)*'
const namePattern = new RegExp(`^${kebab}(\\.${kebab})?$`)

/** Keys whose values are never logged. Each of them lets its holder act as a player, or as the owner of a service. */
const secretKeys = [
  'token',
  'accessToken',
  'refreshToken',
  'deviceToken',
  'receipt',
  'ticket',
  'password',
  'secret',
  'authorization',
  'cookie',
  'newPassword',
  'AUTH_SECRET',
  'ADMIN_TOKEN',
  'JWT_KEYS',
  'EXPORT_KEY',
  'LOG_ID_KEY',
  'GA4_API_SECRET',
  'SMTP_URL',
  'REDIS_URL',
  'MYSQL_URL',
  'MYSQL_URLS',
  'OPENAI_API_KEY',
]

/** Pino redacts exact paths only. Requests, frames and configurations hold secrets at the top or up to two levels down. */
const redactedPaths = secretKeys.flatMap((key) => [key, `*.${key}`, `*.*.${key}`])

/**
 * Writes JSON lines to stdout, synchronously, so that the last line before a crash is written too. Long texts in a line
 * are cut. Of a message that repeats, only the first lines of a period are written, and later the number of lines that
 * were left out: [LOG-1].
 * @throws InvariantError when the name has another shape.
 */
export function logger(options: LoggerOptions): Logger {
  const { write } = options
  return write === undefined ? pino(loggerOptions(options)) : pino(loggerOptions(options), { write })
}

/** The options behind {@link logger}, for tests that look at the lines. */
export function loggerOptions({
  name,
  node,
  level,
  idKey = defaultIdKey,
  clock = systemClock,
  onError,
}: LoggerOptions) {
  assert(namePattern.test(name), `A logger's name is <app> or <app>.<part> in kebab-case, not "${name}".`)
  const hide = hideIds(idKey)
  return {
    name,
    level,
    redact: { paths: redactedPaths, censor: '[redacted]' },
    formatters: {
      level: (label: string) => ({ level: label }),
      log: (fields: Record<string, unknown>) => cutFields(fields, hide),
    },
    serializers: { err: (error: Error) => cutError(error, hide) },
    hooks: sampled(clock, onError),
    mixin: traceFields,
    base: { pid: process.pid, hostname: hostname(), ...(node === undefined ? {} : { node }) },
  }
}

/** [OPS-9] The trace context of the command or job that a line is about. A line that names another keeps its own. */
function traceFields(): { readonly traceparent?: string } {
  const traceparent = currentTrace()
  return traceparent === undefined ? {} : { traceparent }
}

const error = 50
const fatal = 60

/** [LOG-1] Leaves out lines whose message repeats too often. Fatal ones are always written. */
function sampled(clock: Clock, onError: LoggerOptions['onError']): NonNullable<PinoOptions['hooks']> {
  const sampler = logSampler(clock)
  return {
    logMethod(args, method, level) {
      const message = messageOf(args)
      const report = (suppressed: number): void => {
        // They were about others than the command at hand.
        inTrace(undefined, () => {
          method.call(this, { suppressed }, `${suppressed} similar suppressed: ${cutText(message)}`)
        })
      }
      if (level >= error) reportLine(args, level, onError)
      if (level < fatal && !sampler.admit(`${level} ${message}`, report)) return
      method.apply(this, args)
    },
  }
}

function reportLine(args: readonly unknown[], level: number, onError: LoggerOptions['onError']): void {
  const [fields] = args
  if (onError === undefined || typeof fields !== 'object' || fields === null || !('err' in fields)) return
  const { err, ...others } = fields
  onError({ error: err, message: messageOf(args), level: level < fatal ? 'error' : 'fatal', fields: others })
}

/** The text of a line that is the same in all lines of its kind. */
function messageOf([first, second]: readonly unknown[]): string {
  if (typeof second === 'string') return second
  if (typeof first === 'string') return first
  return first instanceof Error ? first.message : ''
}
