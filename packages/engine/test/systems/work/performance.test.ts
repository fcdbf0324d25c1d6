import { assert } from '@lifegrid/base/assert'
import { describe, expect, it } from 'vitest'
import type { Life } from '../../../src/life/life.ts'
import { changePerformance, performanceAt } from '../../../src/systems/work/performance.ts'
import { catalogueOf, day, someone } from '../../support/body-life.ts'

const week = 7 * day

interface Given {
  readonly value: number
  readonly bent: number
  readonly stress?: number
  readonly energy?: number
}

/** A life with a job, `weeks` after the last change of performance, and with stress and energy of that later minute. */
function atWork({ value, bent, stress = 40, energy = 100 }: Given, weeks: number): { life: Life; then: number } {
  const { life, minute } = someone(catalogueOf({}), 30)
  life.work.job = {
    id: 'baking',
    rung: 0,
    title: 'helper',
    partTime: false,
    sinceMinute: minute - 52 * week,
    rungSinceMinute: minute - 52 * week,
    weeklyCents: 60_000,
    performance: { value, since: minute },
    bent,
    warned: false,
  }
  const then = minute + weeks * week
  life.gauges.stress = { value: stress, since: then }
  life.gauges.energy = { value: energy, since: then }
  return { life, then }
}

describe('performance at work', () => {
  it('drifts by a point a week: with bent 60, stress 65, energy 80 and 40 hours from 60 to 58 in two weeks, and to 50 at last', () => {
    const { life, then } = atWork({ value: 60, bent: 60, stress: 65, energy: 80 }, 2)
    expect(performanceAt(life, then)).toBe(58)
    expect(performanceAt(life, then - day)).toBe(59)
    const later = atWork({ value: 60, bent: 60, stress: 65, energy: 80 }, 20)
    expect(performanceAt(later.life, later.then)).toBe(50)
  })

  it.each([
    ['no strain', { value: 50, bent: 70 }, 40, 70],
    // (58 − 45) / 2 is 6.
    ['stress of 58', { value: 50, bent: 70, stress: 58 }, 40, 64],
    // (50 − 39) / 3 is 3.
    ['energy of 39', { value: 50, bent: 70, energy: 39 }, 40, 67],
    ['46 hours', { value: 50, bent: 70 }, 46, 64],
    ['fewer hours than usual', { value: 50, bent: 70 }, 18, 70],
    // 34 − 27 − 16 is below 0.
    ['stress, fatigue and long hours', { value: 50, bent: 34, stress: 100, energy: 0 }, 60, 0],
  ] as const)('with %s, %j at %i hours, has the target %i', (_, given, hours, target) => {
    const { life, then } = atWork(given, 60)
    expect(performanceAt(life, then, hours)).toBe(target)
  })

  it('changes from its present value, within 0 and 100, and drifts on from there', () => {
    const { life, then } = atWork({ value: 60, bent: 70 }, 5)
    changePerformance(life, then, 12)
    const { job } = life.work
    assert(job !== null, 'there is a job')
    // 60, a drift of 5 in 5 weeks, and 12.
    expect(job.performance).toEqual({ value: 77, since: then })
    changePerformance(life, then, 50)
    expect(performanceAt(life, then)).toBe(100)
    changePerformance(life, then, -130)
    expect(performanceAt(life, then)).toBe(0)
  })

  it('is 0 without a job, and does not change', () => {
    const { life, then } = atWork({ value: 60, bent: 70 }, 5)
    life.work.job = null
    changePerformance(life, then, 12)
    expect(performanceAt(life, then)).toBe(0)
    expect(life.work.job).toBeNull()
  })
})
