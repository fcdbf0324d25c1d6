import type { VerbId } from '@lifegrid/contract/shapes/verbs'
import type { HealthConditionDefinition, Takes } from '../../catalogue/body.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { ActivityKind } from '../../catalogue/education.ts'
import type { Habit, Illness, Impaired, SetPoints, Severity } from '../../life/body.ts'
import type { Life } from '../../life/life.ts'
import { bodyIndexOf } from './body-index.ts'
import { strengthAt } from './habit-course.ts'

/** Something that takes something away, and how badly. */
export interface Burden {
  readonly takes: Takes
  readonly degree: Severity
}

/** A treatment that works and relieves at least this much counts as one degree less. */
const reliefMin = 0.3
/** From these strengths on, a habit is mild, moderate and severe. */
const habitDegrees = [35, 60, 85] as const

/**
 * What weighs on the player: the illnesses of which the player knows, and the habits that are kept, as far as they take something away
 * ({@link Takes}). A mild case that is treated takes nothing: one lives with it.
 */
export function burdensOf(life: Life, catalogue: Catalogue, minute: number): Burden[] {
  const burdens: Burden[] = []
  const { conditions, habits } = bodyIndexOf(catalogue)
  for (const { id, severity, known, care } of life.body.illnesses) {
    const definition = conditions.get(id)
    if (definition?.takes === undefined || !known) continue
    add(burdens, definition.takes, degreeLeft(definition, severity, care))
  }
  for (const habit of life.body.habits) {
    const takes = habit.mode === 'kept' ? habits.get(habit.id)?.takes : undefined
    if (takes === undefined) continue
    add(burdens, takes, degreeOfHabit(habit, minute))
  }
  return burdens
}

/** How badly an illness weighs, from 0: a treatment that works and relieves enough counts as one degree less. */
export function degreeLeft(
  { treatment }: HealthConditionDefinition,
  severity: Severity,
  care: Illness['care'],
): number {
  return care === 'works' && (treatment?.relief ?? 0) >= reliefMin ? severity - 1 : severity
}

/** How badly a habit that is kept weighs, from 0. */
export function degreeOfHabit(habit: Habit, minute: number): number {
  const strength = strengthAt(habit, minute)
  return habitDegrees.filter((from) => strength >= from).length
}

function add(burdens: Burden[], takes: Takes, degree: number): void {
  if (degree >= 1) burdens.push({ takes, degree: degree as Severity })
}

/** What all burdens together take from work and school. */
export function impairedBy(burdens: readonly Burden[]): Impaired {
  let performance = 0
  for (const { takes, degree } of burdens) performance += takes.performance?.[degree - 1] ?? 0
  return { performance, work: burdens.some(({ takes, degree }) => takes.work !== undefined && degree >= takes.work) }
}

/** Lowers set points to the ceilings that are left. */
export function lowerToCeilings(points: SetPoints, burdens: readonly Burden[]): void {
  for (const { takes, degree } of burdens) {
    const { ceilings } = takes
    if (ceilings === undefined) continue
    for (const name of ['happiness', 'health', 'social'] as const)
      points[name] = Math.min(points[name], ceilings[name]?.[degree - 1] ?? 100)
  }
}

/** Why activities of this kind are out of reach; undefined if they are not. */
export function whyNoActivity(burdens: readonly Burden[], kind: ActivityKind): string | undefined {
  for (const { takes, degree } of burdens)
    for (const taken of takes.activities ?? [])
      if (degree >= taken.from && taken.kinds.includes(kind)) return taken.because
  return undefined
}

/** Why the player can do this with nobody any more; undefined if that is not so. */
export function whyNoVerb(burdens: readonly Burden[], verb: VerbId): string | undefined {
  for (const { takes, degree } of burdens)
    for (const taken of takes.verbs ?? []) if (degree >= taken.from && taken.verbs.includes(verb)) return taken.because
  return undefined
}
