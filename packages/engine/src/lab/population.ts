import type { EngineContext } from '../core/context.ts'
import type { Moot } from '../core/moot.ts'
import type { Ruleset } from '../life/vocabulary.ts'
import { type CourseSeen, observeCourse } from './course.ts'
import { violations } from './invariants.ts'
import { type LifeWatch, type LivedStep, liveLife } from './live.ts'
import { measures } from './measures/all.ts'
import type { Observer, Plot } from './measures/measure.ts'
import type { Row, Verdict } from './rows.ts'

/** The result of one life of a population, as plain data, so that it can come from another thread. */
export interface LifeSeen {
  readonly seed: string
  /** One value per measure, in the order of `measures`. */
  readonly seen: readonly unknown[]
  readonly course: CourseSeen
  /** Accepted commands of the autoplayer: name → count. */
  readonly done: Readonly<Record<string, number>>
  /** See `Lived.refused`. */
  readonly refused: Readonly<Record<string, number>>
  /** Scheduled steps that were dropped ([ENG-4]): `<item>: <premise>` → count. */
  readonly moot: Readonly<Record<string, number>>
  /** Broken invariants: see `invariants.ts`. */
  readonly violations: readonly string[]
}

export interface PopulationReport {
  readonly lives: number
  readonly ruleset: Ruleset
  readonly groups: readonly { readonly name: string; readonly rows: readonly Row[] }[]
  readonly verdicts: Readonly<Record<Verdict, number>>
  /** Per life. */
  readonly done: readonly (readonly [command: string, times: number])[]
  readonly refused: readonly (readonly [what: string, times: number])[]
  /** Scheduled steps that were dropped because a premise was false. */
  readonly moot: readonly (readonly [what: string, times: number])[]
  readonly violations: readonly { readonly seed: string; readonly what: string }[]
}

/** Each life is checked in full once in three years; more often would cost more than simulating it. */
const momentsBetweenChecks = 12

/** The seed of the n-th life of a population, from 0. It is the number itself, so that `lab life --seed <n>` tells that life. */
export function seedOf(index: number): string {
  return `${index}`
}

/** Simulates one life under the reference autoplayer and observes it with every measure. */
export function observeLife(seed: string, ruleset: Ruleset, context: EngineContext): LifeSeen {
  const observers = measures.map((measure) => measure.observe(context))
  const course = observeCourse()
  const done: Record<string, number> = {}
  const moot: Record<string, number> = {}
  const found = new Set<string>()
  let moments = 0
  const look = everyone(observers)
  const onMoot = ({ item, premise }: Moot): void => {
    const what = `${item.trim()}: ${premise}`
    moot[what] = (moot[what] ?? 0) + 1
  }
  const lived = liveLife(
    { seed, ruleset },
    { ...context, onMoot },
    {
      ...look,
      moment(life, minute) {
        look.moment?.(life, minute)
        course.moment(life, minute)
        if (++moments % momentsBetweenChecks !== 0) return
        for (const violation of violations(life, context.catalogue)) found.add(violation)
      },
      step(life, step) {
        look.step?.(life, step)
        done[step.type] = (done[step.type] ?? 0) + 1
      },
    },
  )
  for (const violation of violations(lived.life, context.catalogue)) found.add(violation)
  return {
    seed,
    seen: observers.map((observer) => observer.end(lived.life, lived)),
    course: course.end(),
    done,
    refused: lived.refused,
    moot,
    violations: [...found],
  }
}

/** Writes the report. The same lives in the same order give the same report, whichever thread simulated them. */
export function reportOn(lives: readonly LifeSeen[], ruleset: Ruleset): PopulationReport {
  const groups = measures.map((measure, index) => ({
    name: measure.name,
    rows: measure.rows(
      lives.map(({ seen }) => seen[index]),
      ruleset,
    ),
  }))
  const verdicts = { met: 0, unclear: 0, missed: 0 }
  for (const { rows } of groups) for (const { verdict } of rows) verdicts[verdict]++
  return {
    lives: lives.length,
    ruleset,
    groups,
    verdicts,
    done: summed(lives.map((life) => life.done)),
    refused: summed(lives.map((life) => life.refused)),
    moot: summed(lives.map((life) => life.moot)),
    violations: lives.flatMap(({ seed, violations: found }) => found.map((what) => ({ seed, what }))),
  }
}

/** The pictures of all measures that have any. */
export function plotsOf(lives: readonly LifeSeen[]): Plot[] {
  return measures.flatMap((measure, index) => measure.plots?.(lives.map(({ seen }) => seen[index])) ?? [])
}

function everyone(observers: readonly Observer<unknown>[]): LifeWatch {
  const having = <Face extends keyof LifeWatch>(face: Face): readonly Observer<unknown>[] =>
    observers.filter((observer) => observer[face] !== undefined)
  const [moments, steps, frames] = [having('moment'), having('step'), having('frames')]
  return {
    moment(life, minute) {
      for (const observer of moments) observer.moment?.(life, minute)
    },
    step(life, step: LivedStep) {
      for (const observer of steps) observer.step?.(life, step)
    },
    frames(life, told) {
      for (const observer of frames) observer.frames?.(life, told)
    },
  }
}

/** Sorted by frequency, the highest first. */
function summed(counts: readonly Readonly<Record<string, number>>[]): [string, number][] {
  const sums = new Map<string, number>()
  for (const each of counts)
    for (const [name, times] of Object.entries(each)) sums.set(name, (sums.get(name) ?? 0) + times)
  return [...sums].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}
