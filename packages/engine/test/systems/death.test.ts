import { expect, test } from 'vitest'
import { periodLifeTable } from '../../src/data/period-life-table.ts'
import { liveLife } from '../../src/lab/live.ts'
import type { Sex } from '../../src/life.ts'
import { annualChance, beginYear, changeHazard } from '../../src/systems/death.ts'
import { turnOf } from '../../src/turn.ts'
import { testCatalogue } from '../support/catalogue.ts'
import { newLife } from '../support/life-at.ts'

const quiet = { catalogue: { ...testCatalogue, events: [] } }

/** Life expectancy at birth from annual chances, deaths spread evenly over each year. */
function expectancy(chance: (age: number) => number): number {
  let alive = 1
  let years = 0
  for (let age = 0; age < 121; age++) {
    const dying = alive * chance(age)
    years += alive - dying / 2
    alive -= dying
  }
  return years
}

test('calibrated: the table gives the life expectancies that its source states', () => {
  for (const [sex, stated] of [
    ['male', 75.97],
    ['female', 80.96],
  ] as [Sex, number][]) {
    expect(periodLifeTable[sex]).toHaveLength(120)
    expect(Math.abs(expectancy((age) => annualChance('calibrated', sex, age)) - stated)).toBeLessThan(0.1)
  }
})

test('classic: the seed’s bands, read as annual chances, give 77 years', () => {
  expect(Math.round(expectancy((age) => annualChance('classic', 'female', age)))).toBe(77)
  expect([20, 60, 80, 95].map((age) => annualChance('classic', 'male', age))).toEqual([0.001, 0.01, 0.05, 0.2])
})

test('lives end as the table says: the mean age of 250 of each sex is within three years of it', () => {
  for (const [sex, stated] of [
    ['male', 75.97],
    ['female', 80.96],
  ] as [Sex, number][]) {
    let sum = 0
    for (let i = 0; i < 250; i++)
      sum += liveLife({ seed: `mortal ${i}`, ruleset: 'calibrated', sex }, quiet).minutes / 525_949
    // The deviation of one life is some 16 years, so that of the mean is 1.0: three of them.
    expect(Math.abs(sum / 250 - stated)).toBeLessThan(3)
  }
}, 60_000)

test('nobody passes 120', () => {
  expect(annualChance('calibrated', 'female', 120)).toBe(1)
  const life = newLife('methuselah', quiet)
  const turn = turnOf(life, 120 * 525_949, quiet)
  beginYear(turn, 120)
  expect(life.agenda.find((item) => item.kind === 'death')?.minute).toBe(turn.minute)
})

test('a hazard that doubles half-way brings the death nearer, and leaves what has been lived through as it was', () => {
  const life = newLife('double hazard', quiet)
  const turn = turnOf(life, 0, quiet)
  life.death = { threshold: 0.004, spent: 0, since: 0, ratio: 1 }
  // At 0.005229 a year, the draw of 0.004 is reached after 0.765 of it.
  changeHazard(turn, 0, 1)
  const year = 365 * 1440
  const before = life.agenda.find((item) => item.kind === 'death')?.minute as number
  expect(before / year).toBeCloseTo(0.765, 2)
  turn.minute = Math.floor(year / 2)
  changeHazard(turn, 0, 2)
  const after = life.agenda.find((item) => item.kind === 'death')?.minute as number
  expect(after / year).toBeCloseTo(0.5 + 0.265 / 2, 2)
})
