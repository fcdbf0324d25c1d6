import type { HabitShape, HealthConditionShape, TakesShape } from '@lifegrid/contract/shapes/body'
import type { Takes } from '../catalogue/body.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Life } from '../life/life.ts'
import { bodyIndexOf } from '../systems/body/body-index.ts'
import { cravingAt, strengthAt } from '../systems/body/habit-course.ts'
import { degreeLeft, degreeOfHabit } from '../systems/body/impairment.ts'

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
        ...(mode === 'kept' && taken(definition.takes, degreeOfHabit(habit, minute))),
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
        ...taken(definition.takes, degreeLeft(definition, had.severity, had.care)),
        ...(definition.treatment === undefined ? {} : { treatment: definition.treatment.title }),
      },
    ]
  })
}

/** What an illness or a habit of a degree from 0 to 3 takes away; nothing when that is nothing. */
function taken(takes: Takes | undefined, degree: number): { takes?: TakesShape } {
  if (takes === undefined || degree < 1) return {}
  const { ceilings = {}, performance, work, activities = [], verbs = [] } = takes
  const ceilingOf = (name: 'happiness' | 'health' | 'social') => {
    const ceiling = ceilings[name]?.[degree - 1]
    return ceiling === undefined ? {} : { [name]: ceiling }
  }
  const shape: TakesShape = {
    ceilings: { ...ceilingOf('happiness'), ...ceilingOf('health'), ...ceilingOf('social') },
    performance: performance?.[degree - 1] ?? 0,
    work: work !== undefined && degree >= work,
    activities: activities
      .filter(({ from }) => degree >= from)
      .map(({ kinds, because }) => ({ kinds: [...kinds], because })),
    verbs: verbs.filter(({ from }) => degree >= from).map((one) => ({ verbs: [...one.verbs], because: one.because })),
  }
  const isSomething =
    Object.keys(shape.ceilings).length + shape.performance + shape.activities.length + shape.verbs.length > 0
  return isSomething || shape.work ? { takes: shape } : {}
}
