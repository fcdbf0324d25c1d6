import { closeCodes } from '@lifegrid/contract/errors'
import type { ClusterOptions } from '@lifegrid/local/cluster'
import { afterAll, beforeAll, expect } from 'vitest'
import type { CheckResult } from '../harness/checker.ts'
import type { Crowd } from '../harness/crowd.ts'
import { metric } from '../harness/nodes.ts'
import { type Stage, startStage } from '../harness/stage.ts'
import { waitUntil } from '../harness/wait-until.ts'

/**
 * How long every player has to get a command acknowledged after a fault. The figures that the tests print are far below; this only ends a test
 * that hangs, also on a machine that does other work at the same time.
 */
export const recoveryDeadlineMs = 180_000

/** Starts a stage before the tests of a file and ends it after them. @returns a function that gives the stage to a test. */
export function stageOfFile(options?: ClusterOptions): () => Stage {
  let stage: Stage | undefined
  beforeAll(async () => {
    stage = await startStage(options)
  })
  afterAll(() => stage?.end())
  return () => {
    if (stage === undefined) throw new Error('the stage starts before the first test, not earlier')
    return stage
  }
}

/** Waits until `/readyz` of every node answers with this status. */
export async function everyNodeAnswers(stage: Stage, status: 200 | 503): Promise<void> {
  await waitUntil(`every node answers ${status}`, async () => {
    const answers = stage.cluster.nodes().map(async ({ adminUrl }) => {
      const response = await fetch(`${adminUrl}/readyz`, { signal: AbortSignal.timeout(5_000) })
      await response.arrayBuffer()
      return response.status
    })
    return (await Promise.all(answers)).every((answer) => answer === status)
  })
}

/** Prints a figure of a test. */
export function figure(line: string): void {
  console.log(`figure: ${line}`)
}

/**
 * No edge died, so no socket has closed. Except with `resync` when the session of an edge has expired: a machine that does much else can keep a
 * process from running for longer than a session lasts, and then the edge closes its sockets.
 */
export async function expectSocketsStood(stage: Stage, crowd: Crowd): Promise<void> {
  const edges = stage.cluster.nodes('edge')
  const lost = await Promise.all(edges.map((edge) => metric(edge, 'lifegrid_session_lost_total')))
  const expired = lost.reduce((sum, count) => sum + count, 0)
  if (expired > 0) figure(`sessions of edges that expired, because the machine was busy: ${expired}`)
  const closes = crowd.players.flatMap(({ ledger }) => ledger.closes.map((close) => ({ ...close, of: ledger.userID })))
  expect(closes.filter(({ code }) => expired === 0 || code !== closeCodes.resync.code)).toEqual([])
}

/** Stops the crowd and checks it against the record: nothing is lost, doubled or out of order, and a replay gives the same lives. */
export async function expectNothingLost(name: string, stage: Stage, crowd: Crowd): Promise<CheckResult> {
  const result = await crowd.verdict(stage, recoveryDeadlineMs)
  const { violations, ...counts } = result
  figure(`${name}: ${JSON.stringify(counts)}`)
  expect(violations).toEqual([])
  expect(counts).toMatchObject({ unknown: 0, lost: 0, doubled: 0, appliedThoughRefused: 0 })
  // A run without acknowledgements proves nothing.
  expect(counts.acked).toBeGreaterThan(0)
  return result
}
