import { describe, expect, it } from 'vitest'
import { apply } from '../../../src/apply.ts'
import type { Takes } from '../../../src/catalogue/body.ts'
import { turnOf } from '../../../src/core/turn.ts'
import type { Illness } from '../../../src/life/body.ts'
import { systemNamed } from '../../../src/story/registry.ts'
import { updateAfterBodyChange } from '../../../src/systems/body/body.ts'
import { diagnose, fallIll } from '../../../src/systems/body/illness.ts'
import { burdensOf, impairedBy, whyNoActivity, whyNoVerb } from '../../../src/systems/body/impairment.ts'
import { setPointsAt } from '../../../src/systems/mood/mood-set-point.ts'
import { join } from '../../../src/systems/school/extracurriculars.ts'
import { whyNotApply } from '../../../src/systems/work/applications.ts'
import { hire } from '../../../src/systems/work/job.ts'
import { performanceAt } from '../../../src/systems/work/performance.ts'
import { condition, habit } from '../../support/body-life.ts'
import { addSomeone, grownLife } from '../../support/grown-life.ts'
import type { OneLife } from '../../support/one-life.ts'
import { baking, workingWorld } from '../../support/working-world.ts'

const takes: Takes = {
  ceilings: { happiness: [60, 40, 20] },
  performance: [5, 15, 30],
  work: 3,
  activities: [{ kinds: ['sport'], from: 2, because: 'Not with this back.' }],
  verbs: [{ verbs: ['travel'], from: 2, because: 'Not in this state.' }],
}
const fog = condition('fog', {
  course: 'chronic',
  foundAfterDays: 100,
  worsensYears: 2,
  treatment: { title: 'rest', cents: 0, chance: 1, days: 10, relief: 0.5 },
  takes,
  text: { onset: 'It is fog.', worse: ['More fog.', 'Only fog.'] },
})
const gin = habit('gin', { takes })
const soccer = {
  id: 'soccer',
  name: 'Soccer',
  kind: 'sport',
  offeredAt: ['town'],
  place: 'town',
  from: 1_200,
  to: 1_260,
  weekDays: 0b0000100,
  energy: 5,
  costCents: 0,
  gives: {},
  levels: ['a', 'b', 'c', 'd', 'e'],
} as never

const world = { ...workingWorld, healthConditions: [fog], habits: [gin], extracurriculars: [soccer] }
const turnIn = (one: OneLife) => turnOf(one.life, one.minute(), one.context)
const had = (over: Partial<Illness>): Illness => ({
  n: 90,
  id: 'fog',
  severity: 1,
  since: 0,
  known: true,
  care: 'none',
  ...over,
})

function withFog(over: Partial<Illness>): OneLife {
  const one = grownLife(30, world)
  one.life.body.illnesses = [had(over)]
  updateAfterBodyChange(turnIn(one))
  return one
}

describe('what an illness takes away', () => {
  it('[ENG-6] is nothing before one knows of it, and a degree less when the treatment works', () => {
    const degrees = (over: Partial<Illness>) => {
      const one = withFog(over)
      return burdensOf(one.life, one.context.catalogue, one.minute()).map(({ degree }) => degree)
    }
    expect(degrees({ known: false, severity: 3 })).toEqual([])
    expect(degrees({ severity: 3 })).toEqual([3])
    expect(degrees({ severity: 3, care: 'works' })).toEqual([2])
    expect(degrees({ severity: 1, care: 'works' })).toEqual([])
    expect(degrees({ severity: 2, care: 'failed' })).toEqual([2])
  })

  it('is a ceiling, performance, work, activities and what one does with people, by its degree', () => {
    const [mild, severe] = [withFog({}), withFog({ severity: 3 })]
    const happiness = ({ life, context, minute }: OneLife) => setPointsAt(life, context.catalogue, minute()).happiness
    expect(happiness(mild)).toBeLessThanOrEqual(60)
    expect(happiness(severe)).toBeLessThanOrEqual(20)
    expect(mild.life.body.impaired).toEqual({ performance: 5, work: false })
    expect(severe.life.body.impaired).toEqual({ performance: 30, work: true })
    const burdens = burdensOf(severe.life, severe.context.catalogue, severe.minute())
    expect(whyNoActivity(burdens, 'sport')).toBe('Not with this back.')
    expect(whyNoActivity(burdens, 'art')).toBeUndefined()
    expect(whyNoVerb(burdens, 'travel')).toBe('Not in this state.')
    expect(whyNoVerb(burdens, 'call')).toBeUndefined()
    expect(impairedBy([])).toEqual({ performance: 0, work: false })
  })

  it('counts for a habit by its strength, while it is kept', () => {
    const one = grownLife(30, world)
    const degree = (strength: number, mode: 'kept' | 'quitting' = 'kept') => {
      one.life.body.habits = [{ id: 'gin', mode, strength, since: one.minute(), slope: 0, attempts: 0 }]
      return burdensOf(one.life, one.context.catalogue, one.minute())[0]?.degree
    }
    expect([34, 35, 59, 60, 84, 85].map((strength) => degree(strength))).toEqual([undefined, 1, 1, 2, 2, 3])
    expect(degree(100, 'quitting')).toBeUndefined()
  })

  it('[ENG-6] makes a command refuse, with the reason', () => {
    const one = withFog({ severity: 2 })
    const { id } = addSomeone(one)
    one.life.gauges.energy = { value: 100, since: one.minute() }
    const { life, context } = one
    const message = { id, verb: 'travel' }
    const { result } = apply(life, { type: 'doWithPerson', message }, life.at, context)
    expect(result.ok ? 'ok' : result.error).toEqual({ code: 'not_for_you', detail: 'Not in this state.' })
  })

  it('lowers the performance that is possible at work', () => {
    const one = grownLife(30, world)
    hire(turnIn(one), baking)
    const later = one.minute() + 400 * 1440
    const before = performanceAt(one.life, later)
    one.life.body.illnesses = [had({ severity: 2 })]
    updateAfterBodyChange(turnIn(one))
    expect(performanceAt(one.life, later)).toBe(before - 15)
  })
})

describe('what can no longer be done', () => {
  it('is given up: an activity at once, and work after five months, with a pension', () => {
    const one = grownLife(30, world)
    const turn = turnIn(one)
    const { life } = one
    hire(turn, baking)
    join(turn, soccer)
    life.finances.earnedCents = 50_000_000
    fallIll(turn, fog, 3)
    const [ill] = life.body.illnesses
    if (ill === undefined) throw new Error('the player is ill')
    expect(life.education.activities).toHaveLength(1)
    diagnose(turn, ill)
    expect(life.education.activities).toEqual([])
    expect(life.feed.at(-1)?.message).toContain('Not with this back.')
    const due = life.agenda.filter(({ kind, key }) => kind === 'work' && key === 'unfit')
    expect(due).toHaveLength(1)
    expect(Math.floor(((due[0]?.minute ?? 0) - turn.minute) / 1440)).toBeGreaterThanOrEqual(149)
    expect(whyNotApply(life, turn.minute, baking, 0, false)?.reason?.id).toBe('work.unfit')
    systemNamed('work')?.due?.(turn, 'unfit')
    expect(life.work).toMatchObject({ retired: true, job: null })
    expect(life.finances.pensionCents).toBeGreaterThan(0)
  })

  it('comes back with recovery: the end of work is taken off the agenda', () => {
    const one = grownLife(30, world)
    one.life.body.illnesses = [had({ severity: 3 })]
    updateAfterBodyChange(turnIn(one))
    const due = () => one.life.agenda.filter(({ kind, key }) => kind === 'work' && key === 'unfit').length
    expect(due()).toBe(1)
    one.life.body.illnesses = [had({ severity: 3, care: 'works' })]
    updateAfterBodyChange(turnIn(one))
    expect(due()).toBe(0)
  })
})

describe('an illness that gets worse', () => {
  it('does so by one degree at a time, after a wait of years, says so, and stops when it is severe', () => {
    const one = grownLife(30, world)
    const turn = turnIn(one)
    fallIll(turn, fog, 1)
    const [ill] = one.life.body.illnesses
    if (ill === undefined) throw new Error('the player is ill')
    diagnose(turn, ill)
    const due = () => one.life.agenda.filter(({ kind, key }) => kind === 'illness' && key === `worse:${ill.n}`).length
    for (const [severity, says] of [
      [2, 'More fog.'],
      [3, 'Only fog.'],
    ] as const) {
      expect(due()).toBe(1)
      one.life.agenda = one.life.agenda.filter(({ key }) => !key.startsWith('worse:'))
      systemNamed('illness')?.due?.(turn, `worse:${ill.n}`)
      expect(ill.severity).toBe(severity)
      expect(one.life.feed.some(({ message }) => message === says)).toBe(true)
    }
    expect(due()).toBe(0)
  })
})
