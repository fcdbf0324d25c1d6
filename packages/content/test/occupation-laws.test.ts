import { expect, test } from 'vitest'
import { catalogue } from '../src/catalogue.generated.ts'

const { jobs, occupations } = catalogue

test('every occupation has two rungs of a job, and the later one is not lower', () => {
  expect(occupations.length).toBeGreaterThan(0)
  for (const { title, job, rung, laterRung } of occupations) {
    const rungs = jobs.find(({ id }) => id === job)?.rungs ?? []
    expect(rungs[rung], title).toBeDefined()
    expect(rungs[laterRung], title).toBeDefined()
    expect(laterRung, title).toBeGreaterThanOrEqual(rung)
  }
})

test('no occupation is listed twice', () => {
  expect(new Set(occupations.map(({ title }) => title)).size).toBe(occupations.length)
})
