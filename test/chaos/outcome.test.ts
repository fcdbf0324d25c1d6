import { expect, test } from 'vitest'
import type { CheckResult } from '../harness/checker.ts'
import { figures } from '../harness/figures.ts'
import { exitCodeOf, type Outcome, reportLines } from './outcome.ts'

const check: CheckResult = {
  ...{ players: 1, sent: 9, acked: 8, refused: 1, unknown: 0, lost: 0, doubled: 0, appliedThoughRefused: 0 },
  ...{ postponed: 0, reordered: 0, journalled: 10, epochs: 1, frames: 20, gaps: 0, violations: [] },
}

function outcome(more: { check?: Partial<CheckResult>; left?: string[] } = {}): Outcome {
  const faults = { recoveries: new Map(), afterOverlap: figures(), counts: new Map(), violations: more.left ?? [] }
  return { check: { ...check, ...more.check }, faults, gaveUp: 0, logFiles: [] }
}

test('a run without a violation exits with 0', () => {
  expect(exitCodeOf(outcome())).toBe(0)
  expect(reportLines(outcome()).at(-1)).toContain('nothing out of order')
})

test.each([
  ['a violation of the check', outcome({ check: { violations: ['ada: c-1 is in the journal twice'] } })],
  ['a player who was left outside', outcome({ left: ['a player was left outside after wave 1'] })],
  ['no acknowledged command', outcome({ check: { acked: 0 } })],
])('a run with %s exits with 1, and prints it', (_name, bad) => {
  expect(exitCodeOf(bad)).toBe(1)
  expect(reportLines(bad).filter((line) => line.startsWith('VIOLATION '))).toHaveLength(1)
})
