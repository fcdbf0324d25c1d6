import { assert } from '@lifegrid/base/assert'
import type { QuestionShape } from '@lifegrid/contract/frames/events'
import type { PastDecision } from '@lifegrid/contract/shapes/told-life'
import { advance } from '../advance.ts'
import { decode, encode, lifeHash } from '../codec/codec.ts'
import { isoDate } from '../core/calendar.ts'
import { minuteAt } from '../core/clock.ts'
import type { EngineContext } from '../core/context.ts'
import { balance } from '../core/ledger.ts'
import { ageAt, epochDayAt } from '../core/time.ts'
import type { Life } from '../life/life.ts'
import { type ReplayEntry, type ReplayWatch, rebuild } from '../replay.ts'
import { questionShapeOf } from '../story/question-shape.ts'
import { fittedCommands, type Played } from './fitted.ts'

/** A journal entry with what the record knows of its effect. */
export interface RecordedEntry extends ReplayEntry {
  /** The game minute after it. */
  readonly minute: number
}

/** Where a replay begins: a snapshot, or the birth; and the entries after it. */
export interface Recorded {
  readonly snapshot: { readonly data: Uint8Array; readonly seq: number } | null
  readonly journal: readonly RecordedEntry[]
  /** The life as the record has it, after one of the entries, at a wall time; null when it has none. The replay must give the same life. */
  readonly proof: { readonly data: Uint8Array; readonly seq: number; readonly at: number } | null
}

export interface RecalledDecision extends PastDecision {
  readonly question: QuestionShape
}

export interface Recalled {
  readonly decisions: readonly RecalledDecision[]
  readonly played: Played
  /** The life after the last entry. */
  readonly life: Life
}

/**
 * [WHATIF-1] Replays a journal and gives the decisions in it.
 * @throws InvariantError when the rules of this release do not give the recorded outcomes, minutes, balances and life: the decisions were made
 * under others.
 */
export function recallDecisions(recorded: Recorded, context: EngineContext, watch: ReplayWatch = {}): Recalled {
  const decisions: RecalledDecision[] = []
  const commands = new Map<string, number>()
  const minutes = new Map(recorded.journal.map(({ seq, minute }) => [seq, minute]))
  const years = yearsLived()
  const watched: ReplayWatch = {
    ...watch,
    before(life, entry) {
      years.note(life)
      if (fittedCommands.has(entry.type)) commands.set(entry.type, (commands.get(entry.type) ?? 0) + 1)
      const decision = decisionOf(life, entry, context)
      if (decision !== undefined) decisions.push(decision)
      watch.before?.(life, entry)
    },
    after(life, entry) {
      assertSame(minuteAt(life, life.at), minutes.get(entry.seq), entry, 'minute')
      if (entry.books !== undefined) assertSame(balance(life, 'money'), entry.books.money, entry, 'money')
      watch.after?.(life, entry)
    },
  }
  const life = replayProved(recorded, watched, context)
  const answered = decisions.map(({ question, chosen }) => ({ question, option: chosen }))
  return { decisions, played: { decisions: answered, commands, yearsAtAge: years.atAge }, life }
}

/** Replays the journal, and on the way compares the life with the one of the record. */
function replayProved({ snapshot, journal, proof }: Recorded, watch: ReplayWatch, context: EngineContext): Life {
  const isUsable = proof !== null && proof.seq > (snapshot?.seq ?? 0) && proof.seq <= (journal.at(-1)?.seq ?? 0)
  if (!isUsable) return rebuild({ snapshot, journal, watch }, context)
  const proved = rebuild({ snapshot, journal: journal.filter(({ seq }) => seq <= proof.seq), watch }, context)
  const data = encode(proved)
  const copy = decode(data)
  advance(copy, proof.at, context)
  const recorded = decode(proof.data)
  advance(recorded, proof.at, context)
  assert(lifeHash(copy) === lifeHash(recorded), `[WHATIF-1] The replay does not give the life of entry ${proof.seq}.`)
  const rest = journal.filter(({ seq }) => seq > proof.seq)
  return rebuild({ snapshot: { data, seq: proof.seq }, journal: rest, watch }, context)
}

function assertSame(replayed: number, recorded: number | undefined, { seq }: ReplayEntry, what: string): void {
  assert(replayed === recorded, `[WHATIF-1] The replay gives another ${what} at entry ${seq} than the record.`)
}

/** Counts the years that are lived at each age. */
function yearsLived(): { readonly atAge: ReadonlyMap<number, number>; note(life: Life): void } {
  const atAge = new Map<number, number>()
  let last: { readonly index: number; readonly minute: number } | undefined
  return {
    atAge,
    note(life) {
      const minute = minuteAt(life, life.at)
      if (last?.index === life.index && life.status !== 'creating') {
        const age = ageAt(life, minute)
        atAge.set(age, (atAge.get(age) ?? 0) + Math.max(0, minute - last.minute) / minutesPerYear)
      }
      last = { index: life.index, minute }
    },
  }
}

const minutesPerYear = 525_949

function decisionOf(
  life: Life,
  { type, message, seq }: ReplayEntry,
  context: EngineContext,
): RecalledDecision | undefined {
  if (type !== 'answer' || life.question === null) return undefined
  const minute = minuteAt(life, life.at)
  const question = questionShapeOf({ life, minute, catalogue: context.catalogue })
  const { option: chosen } = JSON.parse(message) as { readonly option: string }
  return {
    decision: seq,
    life: life.index,
    date: isoDate(epochDayAt(life, minute)),
    age: ageAt(life, minute),
    title: question.title,
    asked: question.message,
    chosen,
    options: question.answerOptions.map(({ id, text, unavailable }) => ({
      id,
      text,
      ...(unavailable !== undefined && { closed: unavailable }),
    })),
    question,
  }
}
