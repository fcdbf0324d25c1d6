import { type Clock, sleep } from '@lifegrid/base/clock'
import type { RowDataPacket } from 'mysql2/promise'
import { limits } from '../../limits.ts'
import { StoreError } from '../../ports.ts'
import { readMap, writeMap } from '../map-table.ts'
import type { Servers } from '../servers.ts'
import { type MoveStep, rangesAfter, type ShardMap, type ShardMove } from '../shard-map.ts'
import { catchUpPartitions } from './catch-up.ts'
import { connectServer, type MoveEnds, type ServerConnection } from './connect-server.ts'
import { copyPartition, removePartition } from './copy-lives.ts'
import { locked } from './locked.ts'
import { copyErased, fencePartitions, openPartitions, takeBackPartitions, untilReleased } from './move-epochs.ts'
import { planMove } from './plan-move.ts'
import { prepareServer } from './prepare-server.ts'

export interface MoveRangeOptions {
  /** All servers of the record, in the order of their numbers. The user needs the rights of an operator. */
  readonly urls: readonly string[]
  readonly clock: Clock
  /** A random id, for a record that has been on one server so far. */
  readonly newId: () => string
  /** Called before each step begins, and with the number of lives copied so far. An error ends the move here; it can be continued. */
  readonly onProgress?: (progress: MoveProgress) => void
  /** How long a process may act by an older map: it is read again after `shardMapMs`, and a query that has begun ends at its deadline. */
  readonly graceMs?: number
  readonly releaseMs?: number
  /** Called when a part of the rows is copied, before it is compared, in its transaction. For tests. */
  readonly beforeCompare?: (ends: MoveEnds) => Promise<unknown>
  /** Called before what has changed is copied: `announced`, while the sims go on, and `fenced`, in the pause. For tests. */
  readonly beforeCatchUp?: (step: MoveStep) => Promise<unknown>
}

export interface MoveProgress {
  readonly step: MoveStep
  readonly lives: number
}

export interface MovedRange {
  readonly move: ShardMove
  /** The version of the map with the new place. */
  readonly version: number
  readonly lives: number
  /** The time in ms in which the partitions had no owner, as far as this process can see. */
  readonly pauseMs: number
  /** The part of it in which the sims released them. */
  readonly releaseMs: number
}

const defaultGraceMs = limits.shardMapMs + limits.queryMs + limits.answerMs

/**
 * [SHARD-4] Moves a range of partitions to another server, or continues the move of the same range that was interrupted. Each step is in the map of
 * the first server before it begins, and may be repeated.
 * @throws StoreError with the reason. Then the partitions are where they were, or the same call continues.
 */
export function moveRange(
  options: MoveRangeOptions,
  wanted: Pick<ShardMove, 'first' | 'last' | 'to'>,
): Promise<MovedRange> {
  return locked(options, async (servers) => {
    const settings = await settingsOf(servers)
    const planned = planMove(await readMap(servers.directory), wanted, settings, options.urls.length)
    const { move } = planned
    await prepareServer(servers, move.to, settings, options.newId)
    const running = await begin(servers, planned, options)
    const ends = await connectEnds(options.urls, move)
    try {
      return await runSteps({ ...options, servers, ends }, running)
    } finally {
      ends.source.destroy()
      ends.target.destroy()
    }
  })
}

/**
 * Gives up the move that is under way. The partitions stay on the former server, with epochs above all earlier ones.
 * @throws StoreError when there is none, or when the new server holds the partitions already: then only the old rows are left to be removed.
 */
export function abortMove(
  options: Pick<MoveRangeOptions, 'urls' | 'clock'>,
): Promise<{ readonly move: ShardMove; readonly left: boolean }> {
  return locked(options, async (servers) => {
    const map = await readMap(servers.directory)
    const { move } = map
    if (move === null) throw new StoreError('No move is under way.', false)
    if (move.step === 'switched') {
      throw new StoreError(
        'The new server holds the partitions already. Run the move again, which removes the old rows.',
        false,
      )
    }
    await takeBackPartitions(servers, move)
    await changeMap(servers, map, { move: null }, options.clock)
    return { move, left: await removeCopies(options.urls, move) }
  })
}

/** What was copied goes. A server that does not answer keeps it; the next move to it removes it first. @returns whether rows are left. */
async function removeCopies(urls: readonly string[], move: ShardMove): Promise<boolean> {
  const target = await connectServer(urls[move.to] ?? '').catch(() => undefined)
  if (target === undefined) return true
  try {
    for (let partition = move.first; partition <= move.last; partition++) await removePartition(target, partition)
    return false
  } finally {
    target.destroy()
  }
}

interface Run extends MoveRangeOptions {
  readonly servers: Servers
  readonly ends: MoveEnds
}

async function begin(
  { directory }: Servers,
  { map, move, isNew }: ReturnType<typeof planMove>,
  { clock }: MoveRangeOptions,
): Promise<ShardMap> {
  if (!isNew) return map
  const next: ShardMap = { ...map, version: map.version + 1, move }
  await writeMap(directory, map, next, clock.now())
  return next
}

async function runSteps(run: Run, begun: ShardMap): Promise<MovedRange> {
  const { clock, servers, ends } = run
  let map = begun
  let lives = 0
  let fencedAt = clock.monotonic()
  let pauseMs = 0
  let releaseMs = 0
  const report = (step: MoveStep): void => run.onProgress?.({ step, lives })
  for (let { move } = map; move !== null; { move } = map) {
    report(move.step)
    switch (move.step) {
      case 'announced':
        await sleep(clock, run.graceMs ?? defaultGraceMs)
        lives = await copyAhead(run, move)
        fencedAt = clock.monotonic()
        map = await changeMap(servers, map, { move: { ...move, step: 'frozen', copiedAhead: true } }, clock)
        break
      case 'frozen':
        await untilReleased(servers, move, { clock, waitMs: run.releaseMs ?? limits.shardReleaseMs })
        await fencePartitions(servers, move)
        releaseMs = clock.monotonic() - fencedAt
        map = await changeMap(servers, map, { move: { ...move, step: 'fenced' } }, clock)
        break
      case 'fenced':
        lives = await copyRest(run, move)
        map = await changeMap(servers, map, { move: { ...move, step: 'copied' } }, clock)
        break
      case 'copied':
        await openPartitions(servers, move)
        map = await changeMap(
          servers,
          map,
          { ranges: rangesAfter(map, move), move: { ...move, step: 'switched' } },
          clock,
        )
        pauseMs = clock.monotonic() - fencedAt
        break
      case 'switched':
        await sleep(clock, run.graceMs ?? defaultGraceMs)
        for (let partition = move.first; partition <= move.last; partition++) {
          await removePartition(ends.source, partition)
        }
        map = await changeMap(servers, map, { move: null }, clock)
        return { move, version: map.version, lives, pauseMs, releaseMs }
    }
  }
  throw new StoreError('The map of the servers has no move.', false)
}

/**
 * [SHARD-12] Copies the range while its sims go on. Workers write nothing of it any more. What an earlier attempt has left on the new server goes
 * first. A second round copies what has changed during the first, so that little is left for the pause.
 */
async function copyAhead(run: Run, move: ShardMove): Promise<number> {
  const lives = await copyRange(run, move)
  await catchUp(run, move)
  return lives
}

/** [SHARD-12] Whether the new server has the rows as of this move. It has none, or old ones, in a move that an earlier release has begun. */
export function isCopiedAhead({ copiedAhead }: Pick<ShardMove, 'copiedAhead'>): boolean {
  return copiedAhead === true
}

/** The lives do not change any more. @returns how many there are. */
async function copyRest(run: Run, move: ShardMove): Promise<number> {
  const { ends } = run
  if (!isCopiedAhead(move)) return copyRange(run, move)
  await copyErased(ends)
  await catchUp(run, move)
  return livesIn(ends.target, move)
}

async function copyRange(run: Run, { first, last, step }: ShardMove): Promise<number> {
  const { ends } = run
  let lives = 0
  await copyErased(ends)
  for (let partition = first; partition <= last; partition++) {
    await removePartition(ends.target, partition)
    await copyPartition(ends, partition, (count) => {
      lives += count
      run.onProgress?.({ step, lives })
      return run.beforeCompare?.(ends)
    })
  }
  return lives
}

async function catchUp({ ends, beforeCatchUp }: Run, move: ShardMove): Promise<void> {
  await beforeCatchUp?.(move.step)
  const inhabited = await Promise.all([inhabitedIn(ends.source, move), inhabitedIn(ends.target, move)])
  await catchUpPartitions(ends, [...new Set(inhabited.flat())])
}

/** The partitions that have lives. Most have none in a small cluster, and each costs some queries. */
async function inhabitedIn(connection: ServerConnection, { first, last }: ShardMove): Promise<number[]> {
  const [rows] = await connection.query<RowDataPacket[]>(
    'SELECT DISTINCT partition_id AS id FROM player WHERE partition_id BETWEEN ? AND ?',
    [first, last],
  )
  return rows.map((row) => Number(row.id))
}

async function livesIn(connection: ServerConnection, { first, last }: ShardMove): Promise<number> {
  const [rows] = await connection.query<RowDataPacket[]>(
    'SELECT COUNT(*) AS lives FROM player WHERE partition_id BETWEEN ? AND ?',
    [first, last],
  )
  return Number(rows[0]?.lives)
}

async function changeMap(
  { directory }: Servers,
  map: ShardMap,
  change: Partial<Pick<ShardMap, 'ranges' | 'move'>>,
  clock: Clock,
): Promise<ShardMap> {
  const next: ShardMap = { ...map, ...change, version: map.version + 1 }
  await writeMap(directory, map, next, clock.now())
  return next
}

async function settingsOf({ directory }: Servers): Promise<{ readonly partitions: number; readonly lanes: number }> {
  const row = await directory.selectFrom('cluster_settings').select(['partitions', 'lanes']).executeTakeFirst()
  if (row === undefined) throw new StoreError('No cluster has run on this record yet.', false)
  return row
}

async function connectEnds(urls: readonly string[], { from, to }: ShardMove): Promise<MoveEnds> {
  const source = await connectServer(urls[from] ?? '')
  try {
    return { source, target: await connectServer(urls[to] ?? '') }
  } catch (error) {
    source.destroy()
    throw error
  }
}
