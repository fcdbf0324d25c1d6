import type { FrameBody } from '@lifegrid/contract/frames/index.generated'
import type { Catalogue } from '@lifegrid/engine/catalogue/catalogue'
import { minuteAt } from '@lifegrid/engine/core/clock'
import type { Life } from '@lifegrid/engine/life/life'
import { avatarOfPlayer } from '@lifegrid/engine/views/avatar-view'
import { habitsOf, healthConditionsOf } from '@lifegrid/engine/views/body-view'
import { activeDilemmasOf, dailyPlanOf, upcomingOf } from '@lifegrid/engine/views/plan-view'
import {
  habitsHash,
  healthConditionsHash,
  type PartHashes,
  partHashes,
  type ShownPeople,
  shownPeopleOf,
} from '@lifegrid/engine/views/shown'
import { simLimits } from '../limits.ts'

/** What the player was last sent of the people, the habits and the health conditions. About 1 KB for a connected player. */
export interface Shown {
  people: ShownPeople
  /** When the people were last compared with the life: wall time in ms. */
  peopleAt: number
  /** The people may have changed since then, and no comparison was due. */
  peopleAreOld: boolean
  /** Hashes of the two lists. */
  habits: number
  healthConditions: number
  /** Hashes of the parts that are compared as rarely as the people. */
  parts: PartHashes
}

/** What a whole state shows that is sent at wall time `now` (ms). */
export function shownOf(life: Life, now: number): Shown {
  return {
    people: shownPeopleOf(life),
    peopleAt: now,
    peopleAreOld: false,
    habits: habitsHash(life, minuteAt(life, life.at)),
    healthConditions: healthConditionsHash(life),
    parts: partHashes(life),
  }
}

/** [OUT-4] Whether the people and the parts are due for a comparison at wall time `at` (ms); with `now`, they are in any case. */
export function isDue({ peopleAt }: Shown, at: number, now: boolean): boolean {
  return now || at >= peopleAt + simLimits.peopleMsMin
}

/** The parts of a whole state that a `u` may have. */
type Parts = Partial<Pick<FrameBody<'playerObject'>, 'habits' | 'healthConditions' | keyof PartHashes>>

/**
 * The parts that have changed since they were last sent, and notes that they are sent now; undefined if none has.
 * @param due whether the daily plan and other parts that may change often at high speed are compared, too.
 */
export function changedParts(shown: Shown, life: Life, catalogue: Catalogue, due: boolean): Parts | undefined {
  const minute = minuteAt(life, life.at)
  const [habits, healthConditions] = [habitsHash(life, minute), healthConditionsHash(life)]
  const parts: Parts = due ? changedSlowParts(shown, life, catalogue, minute) : {}
  if (habits !== shown.habits) parts.habits = habitsOf(life, catalogue, minute)
  if (healthConditions !== shown.healthConditions) parts.healthConditions = healthConditionsOf(life, catalogue)
  shown.habits = habits
  shown.healthConditions = healthConditions
  return Object.keys(parts).length === 0 ? undefined : parts
}

function changedSlowParts(shown: Shown, life: Life, catalogue: Catalogue, minute: number): Parts {
  const before = shown.parts
  const after = partHashes(life, minute)
  shown.parts = after
  const parts: Parts = {}
  if (after.dailyPlan !== before.dailyPlan) parts.dailyPlan = dailyPlanOf(life, minute)
  if (after.upcoming !== before.upcoming) parts.upcoming = upcomingOf(life, catalogue)
  if (after.activeDilemmas !== before.activeDilemmas) parts.activeDilemmas = activeDilemmasOf(life, catalogue)
  if (after.avatar !== before.avatar) parts.avatar = avatarOfPlayer(life, minute)
  return parts
}
