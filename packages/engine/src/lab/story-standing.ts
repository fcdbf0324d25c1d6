import { assert } from '@lifegrid/base/assert'
import { advance } from '../advance.ts'
import { decode, encode } from '../codec/codec.ts'
import { birthdayOf } from '../core/calendar.ts'
import { wallAt } from '../core/clock.ts'
import type { EngineContext } from '../core/context.ts'
import { ageAt, dayOf, minuteOfEpochDay } from '../core/time.ts'
import type { Life } from '../life/life.ts'
import { minutesPerDay } from '../life/limits.ts'
import { isQuarreled } from '../life/person.ts'
import { type Stage, stageFrom, stageOfAge, stages } from '../life/stage.ts'
import { netWorthAt } from '../systems/money/accounts.ts'
import { moodAt } from '../systems/mood/mood.ts'
import { familiarityAt } from '../systems/people/familiarity.ts'
import { stateOf } from '../views/view.ts'
import type { LifeWatch } from './live.ts'

/** The state of a life at a minute. */
export interface Standing {
  readonly occupation: string
  readonly mood: string
  /** Net worth, integer cents. */
  readonly worthCents: number
  /** The closest people, with their relation to the player. */
  readonly people: readonly string[]
}

const peopleMax = 5
/** The autoplayer has four moments a year, so the next is never further away than this. */
const nearDays = 100

/** The game minute at which the stage ends; infinite for the last. */
export function endOfStage(life: Life, stage: Stage): number {
  const following = stages[stages.indexOf(stage) + 1]
  if (following === undefined) return Number.POSITIVE_INFINITY
  return minuteOfEpochDay(life, birthdayOf(life.birthDay, stageFrom[following]))
}

function standingOf(life: Life, minute: number, { catalogue }: EngineContext): Standing {
  const { occupation } = stateOf(life, catalogue, minute)
  const close = life.people
    .filter((person) => person.diedDay === null && person.relation !== 'ex' && !isQuarreled(person))
    .map((person) => ({ person, worth: person.affinity + familiarityAt(life, person, minute) }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, peopleMax)
  const people = close.map(({ person }) => nameWithRelation(person))
  // Calculated from the gauges, which a dead player has too, and at noon, so that hunger early on the last morning does not
  // decide the mood of years.
  const mood = moodAt(life, dayOf(minute) * minutesPerDay + minutesPerDay / 2)
  return { occupation, mood, worthCents: netWorthAt(life, minute), people }
}

export function nameWithRelation({
  firstname,
  relation,
}: {
  readonly firstname: string
  readonly relation: string
}): string {
  return `${firstname} (${relation})`
}

export interface StandingsWatch {
  readonly watch: Required<Pick<LifeWatch, 'moment' | 'step'>>
  /** Returns every stage that has begun; the last as of the minute at which the life, or the telling, ended. */
  finish(life: Life, minute: number): ReadonlyMap<Stage, Standing>
}

/**
 * Records the state of a life in the last minute of each stage. The life itself is not stopped: a copy, taken after the
 * autoplayer's last action in the stage, is advanced to the stage's end. Nothing is done in between, so the copy develops as
 * the life does ([ENG-1]).
 */
export function watchStandings(context: EngineContext): StandingsWatch {
  const standings = new Map<Stage, Standing>()
  let last: { readonly stage: Stage; readonly end: number; readonly bytes: Uint8Array } | null = null

  function settle(minute: number): void {
    if (last === null || minute < last.end) return
    const copy = decode(last.bytes)
    const at = wallAt(copy, last.end - 1)
    assert(at !== null, 'the clock runs while no question is open')
    advance(copy, at, context)
    standings.set(last.stage, standingOf(copy, last.end - 1, context))
    last = null
  }
  function note(life: Life, minute: number): void {
    settle(minute)
    const stage = stageOfAge(ageAt(life, minute))
    const end = endOfStage(life, stage)
    if (end - minute <= nearDays * minutesPerDay) last = { stage, end, bytes: encode(life) }
  }
  return {
    watch: { moment: note, step: (life, { minute }) => note(life, minute) },
    finish(life, minute) {
      settle(minute)
      standings.set(stageOfAge(ageAt(life, minute)), standingOf(life, minute, context))
      return standings
    },
  }
}
