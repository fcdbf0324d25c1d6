import { randomId } from '@lifegrid/base/random'
import { systemClock } from '@lifegrid/base/system-clock'
import { systemRandom } from '@lifegrid/base/system-random'
import { StoreError } from '@lifegrid/storage/ports'
import { abortMove, type MoveProgress, moveRange } from '@lifegrid/storage/shards/move/move-range'
import { type ShardState, shardStates } from '@lifegrid/storage/shards/shard-states'
import { recordUrls } from '../cluster/service-urls.ts'
import { isConfirmed } from '../confirm.ts'
import { ExpectedFailure } from '../expected-failure.ts'
import { checkNodesKnow } from './nodes-know.ts'
import type { PartitionRange } from './partition-range.ts'

export interface MoveShardsOptions {
  readonly to: number
  readonly yes?: boolean
  readonly json?: boolean
}

/** `lifegrid shards list`: [SHARD-9]. @returns the exit code. */
export function listShardsCommand({ json }: { readonly json?: boolean }): Promise<number> {
  return withReasons('The servers of the record cannot be listed', async () => {
    const states = await shardStates(recordUrls(), systemClock)
    console.log(json === true ? JSON.stringify(states) : shardsText(states))
    return 0
  })
}

/** `lifegrid shards move <first>-<last> --to <n>`: [SHARD-4]. @returns the exit code. */
export async function moveShardsCommand(
  { first, last }: PartitionRange,
  { to, yes, json }: MoveShardsOptions,
): Promise<number> {
  const urls = recordUrls()
  const question = `The lives of the partitions ${first}-${last} stop for a moment while server ${to} takes them over.`
  await checkNodesKnow(to)
  if (!(await isConfirmed(question, yes))) return 1
  return withReasons('The partitions cannot be moved', async () => {
    const newId = (): string => randomId(systemRandom, 16)
    const moved = await moveRange({ urls, clock: systemClock, newId, onProgress: showProgress }, { first, last, to })
    if (process.stderr.isTTY) process.stderr.write('\n')
    const { move, version, lives } = moved
    const [pauseMs, releaseMs] = [Math.round(moved.pauseMs), Math.round(moved.releaseMs)]
    const done =
      `${lives} lives of the partitions ${first}-${last} are on server ${to} now. They stopped for ${pauseMs} ms, ` +
      `of which their sims took ${releaseMs} ms to release them.`
    const result = { first, last, from: move.from, to, version, lives, pauseMs, releaseMs }
    console.log(json === true ? JSON.stringify(result) : done)
    return 0
  })
}

/** `lifegrid shards abort`: [SHARD-4]. @returns the exit code. */
export async function abortShardsCommand({ yes, json }: Omit<MoveShardsOptions, 'to'>): Promise<number> {
  const urls = recordUrls()
  if (!(await isConfirmed('The partitions stay on their server, and what was copied is removed.', yes))) return 1
  return withReasons('The move cannot be given up', async () => {
    const { move, left } = await abortMove({ urls, clock: systemClock })
    const rest = left ? ` Server ${move.to} does not answer. It keeps what was copied until the next move to it.` : ''
    const done = `The partitions ${move.first}-${move.last} stay on server ${move.from}.${rest}`
    console.log(json === true ? JSON.stringify({ ...move, left }) : done)
    return 0
  })
}

export function shardsText({ servers, move, version, partitions }: ShardState): string {
  const lines = servers.map(({ server, address, ranges, players }) => {
    const held = ranges.length === 0 ? 'no partitions' : ranges.map(({ first, last }) => `${first}-${last}`).join(', ')
    const count = players === null ? 'does not answer' : `${players} ${players === 1 ? 'player' : 'players'}`
    return `server ${server}  ${address}  ${held}  ${count}`
  })
  const moving =
    move === null ? [] : [`${move.first}-${move.last} move from server ${move.from} to server ${move.to}: ${move.step}`]
  return [`${partitions} partitions, map version ${version}`, ...lines, ...moving].join('\n')
}

function showProgress({ step, lives }: MoveProgress): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${step}  ${lives} lives      `)
}

async function withReasons(failed: string, use: () => Promise<number>): Promise<number> {
  try {
    return await use()
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    throw new ExpectedFailure(`${failed}: ${error.message}`)
  }
}
