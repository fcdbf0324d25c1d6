import { expect } from 'vitest'
import type { CheckResult } from '../chaos/checker.ts'
import type { Crowd } from '../chaos/crowd.ts'
import type { Stage } from '../chaos/stage.ts'

/** One line of a test's figures; vitest shows it. */
export function figure(line: string): void {
  console.log(`figure: ${line}`)
}

/** Stops the crowd and holds it against the record: nothing lost, doubled, out of order, or different on replay. */
export async function expectSound(name: string, stage: Stage, crowd: Crowd): Promise<CheckResult> {
  const result = await crowd.verdict(stage, 60_000)
  const { violations, ...counts } = result
  figure(`${name}: ${JSON.stringify(counts)}`)
  expect(violations).toEqual([])
  expect(counts).toMatchObject({ open: 0, lost: 0, doubled: 0, appliedThoughRefused: 0 })
  // A run in which nothing was acknowledged proves nothing.
  expect(counts.acked).toBeGreaterThan(0)
  return result
}
