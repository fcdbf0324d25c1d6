import { expect, it } from 'vitest'
import { systemNames } from '../../src/core/system-order.ts'
import { systemNamed, systems } from '../../src/story/registry.ts'

it('contains the systems in their order, each under its own name', () => {
  expect(systems.map(({ name }) => name)).toEqual([...systemNames])
  for (const name of systemNames) expect(systemNamed(name)?.name).toBe(name)
})

it('returns undefined for other names, also for properties that every object has', () => {
  expect(systemNamed('weather')).toBeUndefined()
  expect(systemNamed('toString')).toBeUndefined()
})
