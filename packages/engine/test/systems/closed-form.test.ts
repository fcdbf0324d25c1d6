import { expect, test } from 'vitest'
import { weekDayOf } from '../../src/calendar.ts'
import { exp2Negative } from '../../src/exp2.ts'
import { balance } from '../../src/ledger.ts'
import { minutesPerDay } from '../../src/limits.ts'
import { placeAt, planOf } from '../../src/systems/daily-plan.ts'
import { calcEnergyAt, changeEnergy, energyAt, peakEnergyAt } from '../../src/systems/energy.ts'
import { hire, moneyAt, settle } from '../../src/systems/finances.ts'
import { changeGauge, gaugeAt } from '../../src/systems/mood.ts'
import { hungerAt, thirstAt, weightAt } from '../../src/systems/needs.ts'
import { changeFamiliarity, familiarityAt } from '../../src/systems/people.ts'
import { turnOf } from '../../src/turn.ts'
import { testContext } from '../support/catalogue.ts'
import { newLife } from '../support/life-at.ts'

const noon = 12 * 60

test('energy comes back by one at each midnight, up to 100; the peak is the most there was', () => {
  const life = newLife()
  changeEnergy(life, noon, -60)
  expect(energyAt(life, noon)).toBe(40)
  expect(energyAt(life, minutesPerDay - 1)).toBe(40)
  expect(energyAt(life, minutesPerDay)).toBe(41)
  expect(energyAt(life, 2 * minutesPerDay + noon)).toBe(42)
  expect(energyAt(life, 500 * minutesPerDay)).toBe(100)
  expect(peakEnergyAt(life, noon)).toBe(100)
})

test('what the rest of the day’s plan needs cannot be spent, and comes free as the day goes on', () => {
  const life = newLife()
  hire(turnOf(life, 0, testContext), {
    id: 'baker',
    title: 'baker',
    weeklyCents: 60_000,
    fromHour: 5,
    toHour: 13,
    entry: true,
  })
  const monday = ((1 - weekDayOf(life.birthDay) + 7) % 7) * minutesPerDay
  expect(calcEnergyAt(life, monday + 60)).toBe(energyAt(life, monday) - 10)
  expect(calcEnergyAt(life, monday + 14 * 60)).toBe(energyAt(life, monday))
  expect(placeAt(life, monday + 6 * 60)).toBe('work')
  expect(placeAt(life, monday + 13 * 60)).toBe('home')
  expect(planOf(life, life.birthDay + monday / minutesPerDay + 5)).toEqual([])
})

test('moods drift back a point in so many days, and stop where they rest', () => {
  const life = newLife()
  life.gauges.happiness = { value: 60, since: 0 }
  changeGauge(life, 'happiness', noon, 25)
  expect(gaugeAt(life, 'happiness', noon)).toBe(85)
  expect(gaugeAt(life, 'happiness', 3 * minutesPerDay)).toBe(84)
  expect(gaugeAt(life, 'happiness', 1000 * minutesPerDay)).toBe(60)
  changeGauge(life, 'happiness', noon, -200)
  expect(gaugeAt(life, 'happiness', noon)).toBe(0)
  expect(gaugeAt(life, 'happiness', 9 * minutesPerDay)).toBe(3)
})

test('hunger and thirst follow the day’s routine', () => {
  const life = newLife()
  const day = 40 * minutesPerDay
  expect(hungerAt(life, day + 7 * 60 + 29)).toBe(97)
  expect(hungerAt(life, day + 7 * 60 + 30)).toBe(0)
  expect(hungerAt(life, day + 11 * 60 + 30)).toBe(30)
  expect(thirstAt(life, day + 21 * 60 + 70)).toBe(10)
  life.ateMinute = day + 11 * 60
  expect(hungerAt(life, day + 11 * 60 + 16)).toBe(2)
})

test('weight follows the curve for age and sex', () => {
  const life = newLife()
  expect(weightAt(life, 0)).toBe(32)
  expect(Math.abs(weightAt(life, Math.round(10 * 365.25) * minutesPerDay) - 330)).toBeLessThanOrEqual(1)
  life.weightOffset = 25
  expect(weightAt(life, 0)).toBe(57)
})

test('wages are Fridays times the week’s rest, booked at any time to the same sum', () => {
  const at = 20 * 365 * minutesPerDay
  const end = at + 300 * minutesPerDay + 3
  const lives = [1, 2].map(() => {
    const life = newLife()
    life.work.settledMinute = at
    hire(turnOf(life, at, testContext), {
      id: 'baker',
      title: 'baker',
      weeklyCents: 60_000,
      fromHour: 5,
      toHour: 13,
      entry: true,
    })
    return life
  })
  const [once, often] = lives as [ReturnType<typeof newLife>, ReturnType<typeof newLife>]
  settle(turnOf(once, end, testContext))
  for (let minute = at; minute < end; minute += 700) settle(turnOf(often, minute, testContext))
  settle(turnOf(often, end, testContext))
  expect(once.accounts).toEqual(often.accounts)
  // 60 000 a week less 25 000 and 85 % of the rest is 5 250.
  expect(balance(once, 'money') % 5_250).toBe(0)
  expect(Math.abs(balance(once, 'money') / 5_250 - 300 / 7)).toBeLessThanOrEqual(1)
  expect(moneyAt(once, end)).toBe(balance(once, 'money'))
})

test('who spends more than comes in runs dry and never owes, booked once or often', () => {
  const run = (stepDays: number): number => {
    const life = newLife()
    life.accounts.money = { player: 100_000, world: -100_000 }
    life.work = { ...life.work, weeklyIncome: 1_000, weeklyCosts: 9_000, settledMinute: 0 }
    for (let day = 0; day <= 210; day += stepDays) settle(turnOf(life, day * minutesPerDay, testContext))
    return balance(life, 'money')
  }
  expect(run(210)).toBe(0)
  expect(run(7)).toBe(0)
})

test('familiarity halves in 45 days between enemies and 180 between those who love; kin keep some; one roof keeps all', () => {
  const life = newLife()
  const adult = 30 * 366 * minutesPerDay
  const person = life.people[0]
  if (person === undefined) throw new Error('everyone has a mother')
  expect(familiarityAt(life, person, 5 * 365 * minutesPerDay)).toBe(person.familiarity)
  person.relation = 'friend'
  person.familiarity = 80
  person.familiarSince = adult
  person.affinity = 100
  expect(familiarityAt(life, person, adult + 180 * minutesPerDay)).toBe(40)
  person.affinity = -100
  expect(familiarityAt(life, person, adult + 45 * minutesPerDay)).toBe(40)
  person.relation = 'sister'
  expect(familiarityAt(life, person, adult + 4500 * minutesPerDay)).toBe(30)
  changeFamiliarity(life, person, adult, 90)
  expect(person.familiarity).toBe(100)
})

test('halving by products agrees with the real power of two', () => {
  for (const x of [0, 0.25, 0.5, 1, 1.75, 3.3, 10.01, 40]) expect(exp2Negative(x)).toBeCloseTo(2 ** -x, 5)
  expect(exp2Negative(1000)).toBe(0)
})
