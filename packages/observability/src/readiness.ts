import type { Clock } from '@lifegrid/base/clock'
import { withDeadline } from '@lifegrid/base/deadline'

export interface CheckResult {
  readonly ok: boolean
  /** Information for a person: an error message, a count, a state. */
  readonly detail?: unknown
}

/** Checks by name: each says whether this node can do its work. A check that throws has failed. */
export type Checks = Readonly<Record<string, () => Promise<CheckResult> | CheckResult>>

export interface Readiness {
  readonly ready: boolean
  readonly checks: Readonly<Record<string, CheckResult>>
  /** Further information, which does not affect `ready`. */
  readonly detail: Readonly<Record<string, unknown>>
}

/** The probe must answer before the prober gives up: Kubernetes waits one second by default. */
const checkDeadlineMs = 800

/** [TIME-1] A larger skew adds a warning to the readiness detail. */
const skewWarningMs = 1000

/** Runs all checks at the same time, each with a deadline, so that a check that hangs does not make the probe hang. */
export async function readiness(
  clock: Clock,
  checks: Checks,
  detail: Readonly<Record<string, unknown>> = {},
): Promise<Readiness> {
  const results = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => [name, await runCheck(clock, check)] as const),
  )
  return { ready: results.every(([, result]) => result.ok), checks: Object.fromEntries(results), detail }
}

/** [TIME-1] The clock's part of the readiness detail: the skew in ms, and a warning when it is more than a second. */
export function clockDetail(skewMs: number): { readonly skewMs: number; readonly warning?: string } {
  const rounded = Math.round(skewMs)
  if (Math.abs(rounded) <= skewWarningMs) return { skewMs: rounded }
  return {
    skewMs: rounded,
    warning: `This node's clock is ${Math.abs(rounded)} ms ${rounded > 0 ? 'ahead of' : 'behind'} the cluster's.`,
  }
}

async function runCheck(clock: Clock, check: () => Promise<CheckResult> | CheckResult): Promise<CheckResult> {
  const run = async (): Promise<CheckResult> => check()
  return withDeadline(clock, checkDeadlineMs, 'the check', run()).catch(failed)
}

function failed(error: unknown): CheckResult {
  return { ok: false, detail: error instanceof Error ? error.message : String(error) }
}
