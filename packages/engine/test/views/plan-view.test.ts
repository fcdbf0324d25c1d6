import { describe, expect, test } from 'vitest'
import { advance } from '../../src/advance.ts'
import { apply } from '../../src/apply.ts'
import { schedule } from '../../src/core/agenda.ts'
import { minuteAt, setClock } from '../../src/core/clock.ts'
import { appoint } from '../../src/core/diary.ts'
import { turnOf } from '../../src/core/turn.ts'
import type { Life } from '../../src/life/life.ts'
import { engineLimits } from '../../src/life/limits.ts'
import { activeDilemmasOf, dailyPlanOf, upcomingItems, upcomingOf } from '../../src/views/plan-view.ts'
import { stateOf } from '../../src/views/view.ts'
import { context, lifeIn, lifeStates } from '../support/lives.ts'

const { catalogue } = context
const now = (life: Life): number => minuteAt(life, life.at)

describe('the plan of a day', () => {
  test('shows what fills the day in order, and agrees with the place of the state', () => {
    const life = lifeIn('adult')
    const midnight = now(life) - (now(life) % 1440)
    let entries = 0
    for (let hour = 0; hour < 24 * 7; hour++) {
      const minute = midnight + hour * 60
      const plan = dailyPlanOf(life, minute)
      entries += plan.length
      const { time, location } = stateOf(life, catalogue, minute)
      const doing = plan.find(({ from, to }) => from <= time && time < to)
      expect(doing?.place ?? 'home').toBe(location)
      expect(plan.map(({ from }) => from)).toEqual(plan.map(({ from }) => from).sort())
    }
    expect(entries).toBeGreaterThan(0)
  })
})

describe('what is coming', () => {
  test('an appointment is in the list until it takes place, at its date and hour', () => {
    const life = lifeIn('teen')
    const turn = turnOf(life, now(life), context)
    const made = { title: 'A visit', message: 'You visit.', place: 'town' as const, effects: [], cast: {} }
    appoint(turn, { ...made, daysFromNow: 3, hour: 10 })
    const coming = upcomingOf(life, catalogue)
    const visit = coming.find(({ kind }) => kind === 'appointment')
    expect(visit).toMatchObject({ title: 'A visit', time: '10:00', location: 'town' })
    expect(coming.map(({ minute }) => minute)).toEqual(coming.map(({ minute }) => minute).sort((a, b) => a - b))
  })

  test('a pupil sees the marks of the term and the end of the school year', () => {
    const life = lifeIn('child')
    apply(life, { type: 'speed', message: 1 }, life.at, context)
    const seen = new Set<string>()
    for (let week = 0; week < 52; week++) {
      advance(life, life.at + 2016, context)
      life.question = null
      setClock(life, life.at)
      for (const { kind, location } of upcomingOf(life, catalogue)) seen.add(`${kind} at ${location}`)
    }
    expect([...seen]).toEqual(expect.arrayContaining(['exam at school', 'school at school']))
  })

  test('a check-up is shown only for a known condition', () => {
    const life = lifeIn('adult')
    const had = { ...({ id: 'x', severity: 1, since: 0, care: 'begun', n: 77 } as const), known: true }
    life.body.illnesses.push(had as (typeof life.body.illnesses)[number])
    schedule(life, now(life) + 5000, 'illness', 'care:77')
    const checkUps = (): number => upcomingOf(life, catalogue).filter(({ kind }) => kind === 'check-up').length
    const known = checkUps()
    Object.assign(life.body.illnesses.at(-1) ?? {}, { known: false })
    expect(known - checkUps()).toBe(1)
  })

  test('in all states, titles are in words, nothing is in the past, and secrets stay secret', () => {
    for (const state of lifeStates) {
      const life = lifeIn(state)
      const coming = upcomingOf(life, catalogue)
      expect(coming.length).toBeLessThanOrEqual(engineLimits.upcomingMax)
      for (const { title, minute } of coming) {
        expect(title, state).toMatch(/\S/)
        expect(title).not.toMatch(/[{}]/)
        expect(minute).toBeGreaterThanOrEqual(now(life))
      }
      // The agenda also has the death, the events to come and the lives of others.
      const secret = ['death', 'storyteller', 'people', 'habits', 'meeting']
      for (const item of upcomingItems(life)) expect(secret).not.toContain(item.kind)
    }
  })
})

describe('dilemmas under way', () => {
  test('are shown with title, step and path, and agree with the question', () => {
    const life = lifeIn('dilemma')
    const [first] = activeDilemmasOf(life, catalogue)
    expect(first).toMatchObject({ step: 1, path: [] })
    expect(first?.title).toMatch(/\S/)
    expect(life.question?.eventId.startsWith(`${first?.id}/`)).toBe(true)
  })
})

describe('what holds the clock', () => {
  test.each([
    ['creating', 'creation'],
    ['asked', 'question'],
    ['dilemma', 'question'],
    ['stopped', 'stop'],
    ['dead', 'death'],
    ['adult', 'nothing'],
  ] as const)('of a life that is %s: %s', (state, by) => {
    const life = lifeIn(state)
    expect(stateOf(life, catalogue).clockHeldBy).toBe(by)
    expect(life.clock.rateNum > 0).toBe(by === 'nothing')
  })

  test('a question and a stop: the question, and the stop after the answer', () => {
    const life = lifeIn('asked')
    apply(life, { type: 'stop', message: undefined }, life.at, context)
    expect(stateOf(life, catalogue).clockHeldBy).toBe('question')
    life.question = null
    expect(stateOf(life, catalogue).clockHeldBy).toBe('stop')
  })
})
