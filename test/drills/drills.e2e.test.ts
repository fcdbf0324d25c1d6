import { expect, test } from 'vitest'
import { expectNothingLost, figure, stageOfFile } from '../e2e/support.ts'
import { oldRelease } from './old-release.ts'
import { restore } from './restore.ts'
import { upgrade } from './upgrade.ts'

/** One cluster for all drills: each begins with what the one before has left. */
const getStage = stageOfFile()

test('[OPS-11] while all nodes are replaced, no command is refused, and only the edges that leave close sockets', async () => {
  const stage = getStage()
  const crowd = await stage.crowd({ players: 8, commandsPerSecond: 5, seed: 'upgrade' })
  crowd.play()
  const { violations, ...report } = await upgrade(stage, crowd, () => {})
  figure(`upgrade: ${JSON.stringify(report)}`)
  expect(violations).toEqual([])
  // Each client was on an old edge.
  expect(report.closedByEdges).toBeGreaterThanOrEqual(crowd.players.length)
  await expectNothingLost('upgrade', stage, crowd)
})

test('[OPS-12] [CONN-2] a restored backup has every command that was acknowledged before it, and clients recover by themselves', async () => {
  const stage = getStage()
  const crowd = await stage.crowd({ players: 8, commandsPerSecond: 5, seed: 'restore' })
  crowd.play()
  const { violations, ...report } = await restore(stage, crowd, () => {})
  figure(`restore: ${JSON.stringify(report)}`)
  expect(violations).toEqual([])
  crowd.close()
})

test('[OPS-13] [MOVE-3] the record that an earlier release wrote is migrated, and its players play on', async () => {
  const { violations, ...report } = await oldRelease(getStage(), () => {})
  figure(`old release: ${JSON.stringify(report)}`)
  expect(violations).toEqual([])
  expect(report.applied).toContain('0030-messages')
})
