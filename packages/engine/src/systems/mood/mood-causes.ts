import type { FrameBody } from '@lifegrid/contract/frames/index.generated'
import type { MoodCauseName } from '@lifegrid/contract/frames/mood-causes'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Life } from '../../life/life.ts'
import { bodyIndexOf } from '../body/body-index.ts'
import { daysPerPoint, gaugeAt } from './mood.ts'
import { bodyPointsOf, causeOfPoints, setPointInput, setPointsAt, setPointTerms } from './mood-set-point.ts'
import { noPoints, type Points } from './points.ts'

const gaugeNames = ['happiness', 'stress', 'health', 'social'] as const

type MoodCauses = FrameBody<'moodCauses'>
type Cause = MoodCauses['causes'][number]

/** The causes of the terms whose points differ from life to life. */
const causeOfTerm: Readonly<Record<string, MoodCauseName>> = { stage: 'age', company: 'company', home: 'home' }

/**
 * What moves the moods at a minute, one row for each cause that does something. Rows are rounded, and a cause `unknown` has what then is missing
 * to the rest value: illnesses that the player does not know of, the ceilings that illnesses and habits leave, the limits of 5 and 95, and roundings.
 */
export function moodCausesAt(life: Life, catalogue: Catalogue, minute: number): MoodCauses {
  const rest = setPointsAt(life, catalogue, minute)
  const gauge = (name: (typeof gaugeNames)[number]) => ({
    now: gaugeAt(life, name, minute),
    rest: rest[name],
    daysPerPoint: daysPerPoint[name],
  })
  const known = [...termCauses(life, catalogue, minute), ...bodyCauses(life, catalogue)].filter(doesSomething)
  const missing = causeOf('unknown', noPoints)
  for (const name of gaugeNames) missing[name] = rest[name] - known.reduce((sum, cause) => sum + cause[name], 0)
  return {
    gauges: {
      happiness: gauge('happiness'),
      stress: gauge('stress'),
      health: gauge('health'),
      social: gauge('social'),
    },
    causes: doesSomething(missing) ? [...known, missing] : known,
  }
}

function termCauses(life: Life, catalogue: Catalogue, minute: number): Cause[] {
  const input = setPointInput(life, catalogue, minute)
  return setPointTerms.flatMap(({ name, shifts }) => {
    const points = shifts(input)
    const cause = causeOfPoints.get(points) ?? causeOfTerm[name]
    return cause === undefined ? [] : [causeOf(cause, points)]
  })
}

/** The illnesses that the player knows of, and the habits. */
function bodyCauses({ body }: Life, catalogue: Catalogue): Cause[] {
  const points = bodyPointsOf(catalogue)
  const titles = bodyIndexOf(catalogue)
  const illnesses = body.illnesses.flatMap(({ id, known, severity, care }) => {
    const chronic = points.conditions.get(id)
    if (chronic === undefined || !known) return []
    const times = severity * (1 - (care === 'works' ? chronic.relief : 0))
    return [causeOf('condition', chronic.points, times, titles.conditions.get(id)?.title)]
  })
  const habits = body.habits.flatMap(({ id, mode }) => {
    if (mode === 'former') return []
    const cause = mode === 'kept' ? 'habit' : 'quitting'
    return [causeOf(cause, points[mode].get(id) ?? noPoints, 1, titles.habits.get(id)?.title)]
  })
  return [...illnesses, ...habits]
}

function causeOf(cause: MoodCauseName, points: Points, times = 1, name?: string): Cause {
  return {
    cause,
    ...(name !== undefined && { name }),
    happiness: Math.round(points.happiness * times),
    stress: Math.round(points.stress * times),
    health: Math.round(points.health * times),
    social: Math.round(points.social * times),
  }
}

function doesSomething(cause: Cause): boolean {
  return gaugeNames.some((name) => cause[name] !== 0)
}
