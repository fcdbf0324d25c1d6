import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import { partitionOf } from '@lifegrid/contract/partition'
import { stateVersion } from '@lifegrid/engine/life/life'
import type { Crowd } from '../harness/crowd.ts'
import type { Stage } from '../harness/stage.ts'
import { startNodes, stopNodes } from './nodes.ts'
import { lifegrid } from './restore.ts'

export interface OldReleaseReport {
  /** The migrations and procedures that the old record lacked. */
  readonly applied: readonly string[]
  readonly players: number
  readonly violations: readonly string[]
}

/** A player of the old record, as that release left it. */
interface OldPlayer {
  readonly userID: string
  readonly headSeq: number
  readonly minute: number
  readonly diamonds: number
}

/**
 * What a release with the state version 4 has left: its migrations ended with 0028, before messages had a table. `lifegrid backup` did not
 * exist yet, so mariadb-dump wrote it, with the same options. Three bots had played for half a minute.
 */
const fixture = (name: string): string => fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url))

/** The players of the old record are those of a crowd with this seed, which had this many. */
const oldCrowd = { seed: 'release', players: 3 } as const

/**
 * [OPS-13] Puts the record of an earlier release in the place of the stage's, migrates it, and lets its players play on.
 */
export async function oldRelease(stage: Stage, say: (line: string) => void): Promise<OldReleaseReport> {
  const { players } = JSON.parse(readFileSync(fixture('record-of-release-4.json'), 'utf8')) as { players: OldPlayer[] }
  await stopNodes(stage.cluster)
  const { applied } = await lifegrid(stage, 'restore', fixture('record-of-release-4.sql.gz'), '--yes')
  await startNodes(stage.cluster)
  say(`applied ${(applied as string[]).length} migrations and procedures to the old record`)
  const crowd = await stage.crowd({ ...oldCrowd, movesSeed: 'played on', commandsPerSecond: 10 })
  const violations = players.flatMap((player) => differences(player, crowd))
  crowd.play()
  await crowd.recoveries(clock.monotonic(), recoveryDeadlineMs)
  const settled = await Promise.all(crowd.players.map((player) => player.settle(recoveryDeadlineMs)))
  violations.push(...settled.flatMap((is, n) => (is ? [] : [`${players[n]?.userID}: has not settled`])))
  for (const { userID, headSeq } of players) violations.push(...(await unjournalled(stage, crowd, userID, headSeq)))
  violations.push(...(await stage.audit()))
  return { applied: applied as string[], players: players.length, violations }
}

const recoveryDeadlineMs = 180_000

/** How the life that a client sees contradicts what the old release had told it. */
function differences({ userID, minute, diamonds }: OldPlayer, crowd: Crowd): string[] {
  const state = crowd.players.find(({ ledger }) => ledger.userID === userID)?.client.view?.state
  if (state === undefined) return [`${userID}: has no life`]
  const found: string[] = []
  if (state.status === 'creating') found.push(`${userID}: was born again`)
  if (state.minute < minute) found.push(`${userID}: is at minute ${state.minute}, and was at ${minute}`)
  if (state.diamonds < diamonds) found.push(`${userID}: has ${state.diamonds} diamonds, and had ${diamonds}`)
  return found
}

/** The journal goes on after the old entries, with every command that was acknowledged, and the life has this release's version. */
async function unjournalled(stage: Stage, crowd: Crowd, userID: string, headSeq: number): Promise<string[]> {
  const journal = await stage.store.journal(userID)
  const commands = crowd.players.find(({ ledger }) => ledger.userID === userID)?.ledger.commands.values() ?? []
  const found: string[] = []
  for (const { id, outcome } of commands) {
    const entry = journal.find(({ commandId }) => commandId === id)
    if (outcome !== 'acked') continue
    if (entry?.outcome !== 'ok') found.push(`${userID}: ${id} was acknowledged, and is not in the journal`)
    else if (entry.seq <= headSeq)
      found.push(`${userID}: ${id} has seq ${entry.seq}, and the old journal ends at ${headSeq}`)
  }
  const connected = await stage.store.connected([partitionOf(userID, stage.partitions)])
  const version = connected.find(({ playerId }) => playerId === userID)?.schemaVersion
  if (version !== stateVersion) found.push(`${userID}: has the state version ${version}, not ${stateVersion}`)
  return found
}
