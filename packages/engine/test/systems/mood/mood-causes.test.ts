import { expect, it } from 'vitest'
import { moodCausesAt } from '../../../src/systems/mood/mood-causes.ts'
import { catalogueOf, condition, someone } from '../../support/body-life.ts'

const asthma = condition('asthma', { title: 'asthma', course: 'chronic', symptoms: { health: -4, happiness: -1 } })
const heavy = condition('heavy', { course: 'chronic', symptoms: { happiness: -90 } })
const catalogue = catalogueOf({ healthConditions: [asthma, heavy] })

it('names each cause with its points, which sum to the rest values', () => {
  const { life, minute } = someone(catalogue, 30)
  life.body.illnesses.push({ n: 1, id: 'asthma', severity: 2, since: 0, known: true, care: 'none' })
  const { gauges, causes } = moodCausesAt(life, catalogue, minute)
  expect(causes[0]).toMatchObject({ cause: 'age', happiness: 52, stress: 36 })
  expect(causes).toContainEqual(
    expect.objectContaining({ cause: 'condition', name: 'asthma', health: -8, happiness: -2 }),
  )
  expect(causes.map(({ cause }) => cause)).toEqual(expect.arrayContaining(['unemployment', 'solitude']))
  for (const [name, { rest }] of Object.entries(gauges)) {
    const sum = causes.reduce((total, cause) => total + cause[name as keyof typeof gauges], 0)
    expect([name, sum]).toEqual([name, rest])
  }
})

it('does not name an illness that the player does not know of', () => {
  const { life, minute } = someone(catalogue, 30)
  life.body.illnesses.push({ n: 1, id: 'heavy', severity: 1, since: 0, known: false, care: 'none' })
  const { gauges, causes } = moodCausesAt(life, catalogue, minute)
  expect(gauges.happiness.rest).toBe(5)
  expect(causes.some(({ cause }) => cause === 'condition')).toBe(false)
  expect(causes.at(-1)).toMatchObject({ cause: 'unknown', stress: 0 })
  expect(causes.at(-1)?.happiness).toBeLessThan(-20)
})
