import type { HabitShape, HealthConditionShape } from '@lifegrid/contract/shapes/body'
import type { Catalogue } from '@lifegrid/engine/catalogue/catalogue'
import { minuteAt } from '@lifegrid/engine/core/clock'
import type { Life } from '@lifegrid/engine/life/life'
import { habitsOf, healthConditionsOf } from '@lifegrid/engine/views/body-view'
import { habitsHash, healthConditionsHash, type ShownPeople, shownPeopleOf } from '@lifegrid/engine/views/shown'

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
}

/** What a whole state shows that is sent at wall time `now` (ms). */
export function shownOf(life: Life, now: number): Shown {
  return {
    people: shownPeopleOf(life),
    peopleAt: now,
    peopleAreOld: false,
    habits: habitsHash(life, minuteAt(life, life.at)),
    healthConditions: healthConditionsHash(life),
  }
}

interface ChangedLists {
  habits?: HabitShape[]
  healthConditions?: HealthConditionShape[]
}

/** The lists that have changed since they were last sent, and notes that they are sent now; undefined if none has. */
export function changedLists(shown: Shown, life: Life, catalogue: Catalogue): ChangedLists | undefined {
  const minute = minuteAt(life, life.at)
  const [habits, healthConditions] = [habitsHash(life, minute), healthConditionsHash(life)]
  const lists: ChangedLists = {}
  if (habits !== shown.habits) lists.habits = habitsOf(life, catalogue, minute)
  if (healthConditions !== shown.healthConditions) lists.healthConditions = healthConditionsOf(life, catalogue)
  shown.habits = habits
  shown.healthConditions = healthConditions
  return lists.habits === undefined && lists.healthConditions === undefined ? undefined : lists
}
