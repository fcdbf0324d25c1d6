import { systemClock } from '@lifegrid/base/system-clock'
import { catalogue } from '@lifegrid/content/catalogue.generated'
import type { EngineContext } from '@lifegrid/engine/core/context'
import { stateOf } from '@lifegrid/engine/views/view'
import type { Store } from '@lifegrid/storage/ports'
import { connectRecord } from '../cluster/connect-record.ts'
import { connectTransport } from '../cluster/connect-transport.ts'
import { serviceUrls } from '../cluster/service-urls.ts'
import { topologyOf } from '../cluster/topology.ts'
import { ExpectedFailure } from '../expected-failure.ts'
import { findRecord } from './find-record.ts'
import { askOwner, type LiveLife } from './live-life.ts'
import { beginningOf, endOf, type PlayerRecord, pointOf, type Replayed, replayTo } from './replay.ts'

export interface ReplayOptions {
  readonly at?: string
  readonly json?: boolean
}

/** `lifegrid player replay <id>`. @returns the exit code: 1 when hashes that must be equal are not. */
export async function replayCommand(playerId: string, options: ReplayOptions): Promise<number> {
  const urls = serviceUrls()
  const context: EngineContext = { catalogue }
  const store = await connectRecord(urls.mysqlUrls)
  try {
    if (options.at !== undefined) {
      const record = await readRecord(store, playerId, context)
      const point = pointOf(record, options.at, systemClock.now(), context)
      return report(
        record,
        replayTo(record, point, context),
        { missing: 'the requested moment is in the past' },
        options,
      )
    }
    const live = await liveOf(playerId, store, urls.redisUrl)
    // Read after the owner's answer, so that the record contains everything in the answer.
    const record = await readRecord(store, playerId, context)
    const point = 'missing' in live ? endOf(record) : { seq: live.seq, at: live.at }
    return report(record, replayTo(record, point, context), live, options)
  } finally {
    await store.close()
  }
}

async function readRecord(store: Store, playerId: string, context: EngineContext): Promise<PlayerRecord> {
  const record = await findRecord(store, playerId, context)
  if (record === undefined) throw new ExpectedFailure(`The database has no player ${playerId}.`)
  return record
}

async function liveOf(
  playerId: string,
  store: Store,
  redisUrl: string,
): Promise<LiveLife | { readonly missing: string }> {
  const { partitions, lanes } = await topologyOf(store)
  const transport = await connectTransport(redisUrl, lanes)
  try {
    return await askOwner(playerId, partitions, store, transport.sessions)
  } finally {
    await transport.close()
  }
}

function report(
  { checkpoint }: PlayerRecord,
  replayed: Replayed,
  live: LiveLife | { readonly missing: string },
  options: ReplayOptions,
): number {
  const { life, hash, seq, at, minute, fromSnapshot } = replayed
  const state = stateOf(life, catalogue)
  const liveHash = 'missing' in live ? null : live.hash
  const equalsSnapshot = fromSnapshot === null ? null : fromSnapshot.hash === hash
  const equalsLive = liveHash === null ? null : liveHash === hash
  const result = {
    playerId: life.playerId,
    hash,
    seq,
    at,
    minute,
    date: state.date,
    time: state.time,
    checkpointSeq: checkpoint?.seq ?? null,
    snapshotSeq: fromSnapshot?.seq ?? null,
    snapshotHash: fromSnapshot?.hash ?? null,
    equalsSnapshot,
    liveHash,
    equalsLive,
    summary: {
      life: life.index,
      name: `${life.firstname} ${life.lastname}`.trim(),
      status: life.status,
      ageYears: state.ageYears,
      money: state.money,
      people: life.people.length,
      feed: life.feedCount,
      question: life.question?.eventId ?? null,
    },
  }
  if (options.json === true) console.log(JSON.stringify(result))
  else {
    console.log(text(result, 'missing' in live ? live.missing : ''))
    if (checkpoint !== undefined) console.log(`journal   ${beginningOf(checkpoint)}`)
  }
  return equalsSnapshot === false || equalsLive === false ? 1 : 0
}

interface Result {
  readonly playerId: string
  readonly hash: string
  readonly seq: number
  readonly minute: number
  readonly date: string
  readonly time: string
  readonly checkpointSeq: number | null
  readonly snapshotSeq: number | null
  readonly snapshotHash: string | null
  readonly equalsSnapshot: boolean | null
  readonly liveHash: string | null
  readonly equalsLive: boolean | null
  readonly summary: { readonly [name: string]: string | number | null }
}

function text(result: Result, missing: string): string {
  const verdict = (equal: boolean | null, other: string | null, otherwise: string): string =>
    equal === null ? otherwise : equal ? 'the same hash' : `DIFFERENT: ${other}`
  return [
    `player    ${result.playerId}, ${result.summary.name || 'not named yet'}, life ${result.summary.life}, ${result.summary.status}`,
    `moment    ${result.date} ${result.time}, minute ${result.minute}, aged ${result.summary.ageYears}, after entry ${result.seq}`,
    `has       ${result.summary.money} cents, ${result.summary.people} people, ${result.summary.feed} feed entries`,
    `question  ${result.summary.question ?? 'none'}`,
    `hash      ${result.hash} (from ${result.checkpointSeq === null ? 'the journal alone' : `the checkpoint after entry ${result.checkpointSeq}, and the journal`})`,
    `snapshot  ${verdict(result.equalsSnapshot, result.snapshotHash, 'none from before this moment')}${result.snapshotSeq === null ? '' : ` (after entry ${result.snapshotSeq})`}`,
    `live      ${verdict(result.equalsLive, result.liveHash, `not compared: ${missing}`)}`,
  ].join('\n')
}
