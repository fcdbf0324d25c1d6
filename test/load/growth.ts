import { catalogue } from '@lifegrid/content/catalogue.generated'
import { advance } from '@lifegrid/engine/advance'
import { apply } from '@lifegrid/engine/apply'
import { born } from '@lifegrid/engine/birth'
import { encode } from '@lifegrid/engine/codec/codec'
import { minuteAt } from '@lifegrid/engine/core/clock'
import type { Transfer } from '@lifegrid/engine/core/transfer'
import { chooseOption, pursueHabits } from '@lifegrid/engine/lab/autoplayer'
import type { Life } from '@lifegrid/engine/life/life'
import { questionShapeOf } from '@lifegrid/engine/story/question-shape'
import { round, table } from './lib/report.ts'

const context = { catalogue }
const lives = 20
const birthAt = 1_700_000_000_000
/** Wall time between two looks of the player at the life. */
const stepMs = 20_000
const hourMs = 3_600_000
const dayMinutes = 1_440
/** Ids as the SDK and the edges make them. */
const playerIdBytes = 28
const commandIdBytes = 36

/**
 * Bytes of the columns of a row that do not vary: numbers, times, and the lengths of texts. The two keys of `journal` and the key of `ledger`
 * repeat the player's id.
 */
const fixedBytes = { journal: 8 * 9 + 6, ledger: 8 * 2 + 4 + 4 }

interface Grown {
  readonly hours: number
  readonly days: number
  readonly entries: number
  readonly messageBytes: number
  readonly resultBytes: number
  readonly journalBytes: number
  readonly ledgerBytes: number
  readonly snapshotBytes: number
}

export interface GrowthReport {
  readonly name: 'growth'
  readonly lives: number
  /** Means of all lives, for an hour of wall time at the highest speed, and for a day of the life. */
  readonly perPlayedHour: Readonly<Record<keyof Grown, number>>
  readonly perLifeDay: Readonly<Record<keyof Grown, number>>
}

/**
 * How much a played life adds to the record: the bytes of the columns of all rows, under the reference autoplayer at the highest speed. The
 * pages and indexes of the database come on top. The same run gives the same figures.
 */
export async function run(): Promise<GrowthReport> {
  const grown = Array.from({ length: lives }, (_, index) => grow(`growth ${index}`))
  const sum = (of: keyof Grown): number => grown.reduce((total, one) => total + one[of], 0)
  const names = Object.keys(grown[0] as Grown) as (keyof Grown)[]
  const per = (unit: 'hours' | 'days') =>
    Object.fromEntries(names.map((name) => [name, round(sum(name) / sum(unit))])) as Record<keyof Grown, number>
  const report: GrowthReport = { name: 'growth', lives, perPlayedHour: per('hours'), perLifeDay: per('days') }
  // A life has one snapshot, which is replaced.
  const snapshot = Math.round(sum('snapshotBytes') / lives)
  const rows = (['entries', 'journalBytes', 'messageBytes', 'resultBytes', 'ledgerBytes'] as const).map((name) => [
    name,
    report.perPlayedHour[name],
    report.perLifeDay[name],
  ])
  process.stdout.write(
    `${table(['', 'a played hour', 'a life day'], rows)}\nthe snapshot at the end: ${snapshot} bytes\n`,
  )
  return report
}

function grow(seed: string): Grown {
  const origin = { playerId: 'p'.repeat(playerIdBytes), seed, ruleset: 'calibrated' as const }
  const { life, transfers } = born({ ...origin, at: birthAt }, context)
  const sums = { entries: 0, messageBytes: 0, resultBytes: 0, journalBytes: 0, ledgerBytes: 0 }
  const add = (type: string, message: unknown, detail: unknown, lines: readonly Transfer[]): void => {
    const [said, result] = [bytesOf(message), detail === undefined ? 0 : bytesOf(detail)]
    sums.entries++
    sums.messageBytes += said
    sums.resultBytes += result
    sums.journalBytes += fixedBytes.journal + 2 * (playerIdBytes + commandIdBytes) + type.length + said + result
    for (const { currency, debit, credit } of lines) {
      sums.ledgerBytes += fixedBytes.ledger + playerIdBytes + currency.length + debit.length + credit.length
    }
  }
  add('sys.birth', origin, undefined, transfers)
  const at = play(life, seed, add)
  return {
    hours: (at - birthAt) / hourMs,
    days: minuteAt(life, at) / dayMinutes,
    ...sums,
    snapshotBytes: encode(life).length,
  }
}

type Add = (type: string, message: unknown, detail: unknown, lines: readonly Transfer[]) => void

/** Plays the life until its end. @returns the wall time of the end, in ms. */
function play(life: Life, seed: string, add: Add): number {
  let at = birthAt
  const send = (type: string, message: unknown = null): void => {
    const { result } = apply(life, { type, message }, at, context)
    if (result.ok) add(type, message, result.value.outcome, result.value.transfers)
    else add(type, null, result.error.detail, [])
  }
  send('sys.connect', { edge: 'edge:a:1', connection: 'edge:a:1:1' })
  send('characterSetup', { firstname: 'Ada', lastname: 'Moreau', sex: 'female' })
  send('start')
  send('speed', 1)
  while (life.status === 'playing') {
    at += stepMs
    advance(life, at, context)
    const minute = minuteAt(life, at)
    if (life.question !== null) {
      const question = questionShapeOf({ life, minute, catalogue })
      send('answer', { eventId: question.id, option: chooseOption(seed, question) })
    }
    pursueHabits(seed, life, minute, context, ({ type, message }) => send(type, message))
  }
  return at
}

function bytesOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value) ?? '')
}
