import type { Clock } from '@lifegrid/base/clock'
import type { LoggedError } from '../logger.ts'
import type { Metrics } from '../metrics.ts'
import { type ErrorReports, errorReports } from './error-reports.ts'

/** The reports of a node from its configuration; none without `SENTRY_DSN`. */
export function reportErrors(
  {
    SENTRY_DSN: dsn,
    SENTRY_RELEASE: release,
  }: { readonly SENTRY_DSN?: string | undefined; readonly SENTRY_RELEASE: string },
  { role, clock, metrics }: { readonly role: string; readonly clock: Clock; readonly metrics: Metrics },
): ErrorReports {
  if (dsn === undefined) return { report(_: LoggedError) {}, async close() {} }
  return errorReports({ dsn, release, role, clock, onFailure: () => metrics.node.reportFailures.inc() })
}
