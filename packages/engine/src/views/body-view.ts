import type { HabitShape, HealthConditionShape } from '@lifegrid/contract/shapes/body'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Life } from '../life/life.ts'
import { bodyIndexOf } from '../systems/body/body-index.ts'
import { cravingAt, strengthAt } from '../systems/body/habit-course.ts'

const severityWords = { 1: 'mild', 2: 'moderate', 3: 'severe' } as const

/** The player's habits, former ones included. Habits that are not in the catalogue are left out. */
export function habitsOf(life: Life, catalogue: Catalogue, minute: number): HabitShape[] {
  const index = bodyIndexOf(catalogue).habits
  return life.body.habits.flatMap((habit) => {
    const definition = index.get(habit.id)
    if (definition === undefined) return []
    const { title, good } = definition
    const { id, mode, attempts } = habit
    return [
      {
        id,
        title,
        good,
        mode,
        strength: Math.floor(strengthAt(habit, minute)),
        craving: cravingAt(habit, minute),
        attempts,
      },
    ]
  })
}

/** The health conditions that the player knows about. */
export function healthConditionsOf(life: Life, catalogue: Catalogue): HealthConditionShape[] {
  const index = bodyIndexOf(catalogue).conditions
  return life.body.illnesses.flatMap((had) => {
    const definition = index.get(had.id)
    if (definition === undefined || !had.known) return []
    return [
      {
        id: had.id,
        title: definition.title,
        course: definition.course,
        severity: severityWords[had.severity],
        sinceMinute: had.since,
        care: had.care,
        ...(definition.treatment === undefined ? {} : { treatment: definition.treatment.title }),
      },
    ]
  })
}
