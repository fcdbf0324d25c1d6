import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import { projectRoot } from '@lifegrid/local/project-root'
import { provideDumpClient } from '@lifegrid/local/provision/dump-client'
import type { Crowd } from '../harness/crowd.ts'
import type { Stage } from '../harness/stage.ts'
import { waitUntil } from '../harness/wait-until.ts'
import { startNodes, stopNodes } from './nodes.ts'

export interface RestoreReport {
  /** Commands that were acknowledged when the backup began. */
  readonly acknowledged: number
  /** Commands that were acknowledged later, and may be lost. */
  readonly later: number
  readonly violations: readonly string[]
}

/** Commands that the crowd must have acknowledged before the backup, and after it. */
const enough = 40

/**
 * [OPS-12] Backs the database up while the crowd plays, lets it play on, stops all nodes, restores, and starts them. The clients stay as they
 * are and must recover by themselves.
 */
export async function restore(stage: Stage, crowd: Crowd, say: (line: string) => void): Promise<RestoreReport> {
  await provideDumpClient(say)
  const folder = await mkdtemp(join(tmpdir(), 'lifegrid-drill-'))
  try {
    const file = join(folder, 'record.sql.gz')
    await playOn(crowd)
    const before = acknowledged(crowd)
    await lifegrid(stage, 'backup', file)
    const history = await stage.store.history()
    say(`backed up: ${before.size} commands were acknowledged`)
    await playOn(crowd)
    const refusals = await Promise.all(
      [
        ['restore', file, '--yes'],
        ['record', 'restored', '--yes'],
      ].map((words) => lifegrid(stage, ...words).then(() => `${words[0]}: not refused`, String)),
    )
    await stopNodes(stage.cluster)
    const later = acknowledged(crowd).size - before.size
    await lifegrid(stage, 'restore', file, '--yes')
    await startNodes(stage.cluster)
    say(`restored: ${later} commands were acknowledged after the backup`)
    const startedAt = clock.monotonic()
    await crowd.recoveries(startedAt, recoveryDeadlineMs)
    const settled = await Promise.all(crowd.players.map((player) => player.settle(recoveryDeadlineMs)))
    const violations = settled.flatMap((is, n) => (is ? [] : [`${crowd.players[n]?.ledger.userID}: has not settled`]))
    if ((await stage.store.history()) === history)
      violations.push('the record has the history id of before the restore')
    for (const refusal of refusals) {
      if (!refusal.includes('nodes run')) violations.push(`[OPS-26] a restore while nodes run: ${refusal}`)
    }
    const since = acknowledged(crowd, startedAt)
    violations.push(...(await missing(stage, crowd, new Set([...before, ...since]))), ...(await stage.audit()))
    return { acknowledged: before.size, later, violations }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Far above what it takes, so it only ends a drill that hangs. */
const recoveryDeadlineMs = 180_000

async function playOn(crowd: Crowd): Promise<void> {
  const from = crowd.acked()
  await waitUntil('the crowd has played', () => crowd.acked() >= from + enough)
}

/** The ids of the commands that were sent after `sentAfter` and are acknowledged now. */
function acknowledged(crowd: Crowd, sentAfter = Number.NEGATIVE_INFINITY): Set<string> {
  const all = crowd.players.flatMap(({ ledger }) => [...ledger.commands.values()])
  return new Set(all.flatMap(({ id, outcome, sentAt }) => (outcome === 'acked' && sentAt > sentAfter ? [id] : [])))
}

/** The commands of `ids` that are not in the journal as a success, once. */
async function missing(stage: Stage, crowd: Crowd, ids: ReadonlySet<string>): Promise<string[]> {
  const found: string[] = []
  for (const { ledger } of crowd.players) {
    const journal = await stage.store.journal(ledger.userID)
    for (const { id, type } of ledger.commands.values()) {
      const entries = ids.has(id) ? journal.filter(({ commandId }) => commandId === id) : []
      if (ids.has(id) && (entries.length !== 1 || entries[0]?.outcome !== 'ok')) {
        const outcomes = entries.map(({ outcome }) => outcome).join(', ')
        found.push(`${ledger.userID}: ${type} ${id} was acknowledged, and the journal has: ${outcomes || 'nothing'}`)
      }
    }
  }
  return found
}

/** Runs `lifegrid` against the database of the stage, whether or not its nodes run. @returns the last line of its output, parsed as JSON. */
export async function lifegrid(stage: Stage, ...args: string[]): Promise<Record<string, unknown>> {
  const { home, mysql, redis } = stage.cluster
  const env = { ...process.env, LIFEGRID_HOME: home.folder, MYSQL_URL: mysql.url, REDIS_URL: redis.url }
  const run = promisify(execFile)
  const { stdout } = await run(process.execPath, ['apps/ctl/src/main.ts', ...args, '--json'], { cwd: projectRoot, env })
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Record<string, unknown>
}
