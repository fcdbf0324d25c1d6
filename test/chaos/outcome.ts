import type { CheckResult } from '../harness/checker.ts'
import { movePauses } from '../harness/faults.ts'
import { figures } from '../harness/figures.ts'
import type { Waves } from './run-waves.ts'

/** The result of a run. */
export interface Outcome {
  readonly check: CheckResult
  readonly faults: Waves
  /** Commands that clients gave up, because no edge took them. */
  readonly gaveUp: number
  /** Log files of the sims, from which the pauses of the moves are read. */
  readonly logFiles: readonly string[]
}

function violationsOf({ check, faults }: Pick<Outcome, 'check' | 'faults'>): string[] {
  const all = [...faults.violations, ...check.violations]
  // Without a command that took effect, a run proves nothing.
  return check.acked > 0 ? all : [...all, 'no command was acknowledged']
}

/** 0, or 1 when anything was lost, doubled or out of order, or a player was left without an answer. */
export function exitCodeOf(outcome: Pick<Outcome, 'check' | 'faults'>): 0 | 1 {
  return violationsOf(outcome).length === 0 ? 0 : 1
}

export function reportLines(outcome: Outcome): string[] {
  const { check, faults, gaveUp } = outcome
  const { violations: _, ...counts } = check
  const row = (name: string, value: unknown): string => `${name.padEnd(24)}${value}`
  const pauses = figures()
  for (const file of outcome.logFiles) for (const ms of movePauses(file)) pauses.add(ms)
  const violations = violationsOf(outcome)
  return [
    '',
    ...Object.entries({ ...counts, gaveUp }).map(([name, value]) => row(name, value)),
    '\nfaults',
    ...[...faults.counts].map(([name, count]) => row(name, count)),
    '\nrecovery times',
    ...[...faults.recoveries].map(([name, all]) => row(name, all)),
    row('after overlapping faults', ` ${faults.afterOverlap}`),
    row('pause of a move', pauses),
    ...violations.map((what) => `VIOLATION ${what}`),
    violations.length === 0
      ? '\nnothing lost, nothing doubled, nothing out of order'
      : `\n${violations.length} violations`,
  ]
}
