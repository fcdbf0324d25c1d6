import { catalogue } from '@lifegrid/content/catalogue.generated'
import { advance } from '@lifegrid/engine/advance'
import { stateVersion } from '@lifegrid/engine/life/life'
import { stateOf } from '@lifegrid/engine/views/view'
import type { JournalEntry, PartitionOwner, PlayerHead, Store, StoredLife } from '@lifegrid/storage/ports'
import { ExpectedFailure } from '../expected-failure.ts'
import { rebuildExactly } from './replay.ts'

/** How a life stands, calculated from the record. Money is in cents. */
export interface LifeSummary {
  readonly life: number
  readonly name: string
  readonly status: string
  readonly ageYears: number
  readonly stage: string
  readonly money: number
  readonly diamonds: number
  readonly date: string
  readonly time: string
  readonly minute: number
  readonly speed: number
  readonly clockHeldBy: string
}

export interface ShownPlayer {
  readonly playerId: string
  readonly partition: PartitionOwner
  readonly head: PlayerHead
  /** The last entry of the snapshot from which a sim would load the life; null when there is none. */
  readonly snapshotSeq: number | null
  /** The life, or why it cannot be calculated. */
  readonly summary: LifeSummary | { readonly problem: string }
  readonly lastCommands: readonly JournalEntry[]
}

/** Journal entries that are shown. */
const lastCommandsMax = 10

/** [OPS-3] Reads what is known of a player. @param now cluster wall time, ms. @throws ExpectedFailure when the record has no such player. */
export async function shownPlayer(
  store: Pick<Store, 'load' | 'owners' | 'journalPage'>,
  playerId: string,
  now: number,
): Promise<ShownPlayer> {
  const stored = await store.load(playerId, stateVersion)
  if (stored === undefined) throw new ExpectedFailure(`The database has no player ${playerId}.`)
  const { head, snapshot } = stored
  const owners = await store.owners()
  const afterSeq = Math.max(0, head.headSeq - lastCommandsMax)
  return {
    playerId,
    partition: owners.find(({ partition }) => partition === head.partition) ?? {
      partition: head.partition,
      epoch: 0,
      owner: null,
    },
    head,
    snapshotSeq: snapshot?.seq ?? null,
    summary: summaryOf(stored, now),
    lastCommands: await store.journalPage(playerId, { afterSeq, untilSeq: head.headSeq }),
  }
}

function summaryOf({ snapshot, journal }: StoredLife, now: number): ShownPlayer['summary'] {
  try {
    const life = rebuildExactly({ snapshot, journal }, { catalogue })
    advance(life, Math.max(life.at, now), { catalogue })
    const state = stateOf(life, catalogue)
    const { status, ageYears, stage, money, diamonds, date, time, minute, gameSpeed, clockHeldBy } = state
    const name = `${life.firstname} ${life.lastname}`.trim()
    const { index } = life
    return {
      life: index,
      name,
      status,
      ageYears,
      stage,
      money,
      diamonds,
      date,
      time,
      minute,
      speed: gameSpeed,
      clockHeldBy,
    }
  } catch (error) {
    if (!(error instanceof ExpectedFailure)) throw error
    return { problem: error.message }
  }
}
