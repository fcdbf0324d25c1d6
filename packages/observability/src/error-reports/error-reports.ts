import type { Clock } from '@lifegrid/base/clock'
import { scrub } from '@lifegrid/base/scrub'
import type { ErrorEvent, NodeClient } from '@sentry/node'
import type { LoggedError } from '../logger.ts'
import { reportLimit, reportLimits } from './report-limit.ts'

/** Where the errors of a process go, in addition to its log. */
export interface ErrorReports {
  /** Reports an error that is logged. Returns at once and never throws. */
  report(logged: LoggedError): void
  /** Sends what waits. Resolves after `reportLimits.closeMs` at the latest. */
  close(): Promise<void>
}

export interface ErrorReportsOptions {
  /** https://key@host/project */
  readonly dsn: string
  readonly release: string
  /** edge, sim or worker. */
  readonly role: string
  readonly clock: Clock
  /** A report that could not be made is counted. */
  readonly onFailure: (error: unknown) => void
}

/** Fields of a log line that say where the fault is, and name nobody. */
const tagNames = ['partition', 'lane', 'operation', 'queue', 'type', 'step', 'sweep', 'kind'] as const
/** Every such value is a number, or a name in the code. */
const tagForm = /^[A-Za-z][\w.-]{0,31}$/

/**
 * [KEEP-6] Reports errors to Sentry, or to a server that speaks its protocol: the kind of the error, its stack, its message without what may be
 * personal, the text of the log line, and where it happened. The SDK is loaded with the first report, because it is large and most
 * clusters do not use it.
 */
export function errorReports(options: ErrorReportsOptions): ErrorReports {
  const limit = reportLimit(options.clock)
  let client: Promise<Reporter> | undefined
  return {
    report(logged) {
      const { error, message } = logged
      const times = limit.admit(`${message} ${error instanceof Error ? `${error.name} ${topFrame(error)}` : ''}`)
      if (times === 0) return
      client ??= openClient(options)
      client.then((reporter) => reporter.capture(logged, times)).catch(options.onFailure)
    },
    async close() {
      await client?.then((reporter) => reporter.close()).catch(options.onFailure)
    },
  }
}

interface Reporter {
  capture(logged: LoggedError, times: number): void
  close(): Promise<void>
}

async function openClient({ dsn, release, role }: ErrorReportsOptions): Promise<Reporter> {
  const { NodeClient, makeNodeTransport, defaultStackParser, Scope } = await import('@sentry/node')
  const client: NodeClient = new NodeClient({
    dsn,
    release,
    transport: makeNodeTransport,
    stackParser: defaultStackParser,
    // None of the SDK's own: they add requests, local variables, the environment, and handlers for the whole process.
    integrations: [],
    includeServerName: false,
    enableRuntimeChannelInjection: false,
    sendClientReports: false,
    beforeSend: (event) => onlyKnown(event, { release, role }),
  })
  return {
    capture({ error, message, level, fields }, times) {
      const scope = new Scope()
      scope.setTags({ ...tagsOf(fields), role, times })
      scope.setLevel(level)
      scope.setExtra('line', message)
      client.captureException(error, {}, scope)
    },
    async close() {
      await client.close(reportLimits.closeMs)
    },
  }
}

/** Builds the event anew from what may leave, so that nothing else does, whatever the SDK or a later version of it adds. */
function onlyKnown(
  event: ErrorEvent,
  { release, role }: { readonly release: string; readonly role: string },
): ErrorEvent {
  const { event_id, timestamp, level, tags, extra } = event
  const values = event.exception?.values?.map(({ type, value, stacktrace }) => ({
    type,
    value: scrub(value ?? ''),
    stacktrace: {
      frames: stacktrace?.frames?.map(({ filename, function: name, lineno, colno, in_app }) => ({
        filename: filename?.replace(/^.*\/(?=(?:apps|packages|node_modules)\/)/, ''),
        function: name,
        lineno,
        colno,
        in_app,
      })),
    },
  }))
  return {
    event_id,
    timestamp,
    level,
    release,
    platform: 'node',
    type: undefined,
    transaction: role,
    tags,
    extra: { line: scrub(String(extra?.line ?? '')) },
    exception: { values },
  } as ErrorEvent
}

function tagsOf(fields: Readonly<Record<string, unknown>>): Record<string, string | number> {
  const tags: Record<string, string | number> = {}
  for (const name of tagNames) {
    const value = fields[name]
    if (typeof value === 'number' || (typeof value === 'string' && tagForm.test(value))) tags[name] = value
  }
  return tags
}

function topFrame({ stack = '' }: Error): string {
  return /\n\s+at ([^\n]*)/.exec(stack)?.[1] ?? ''
}
