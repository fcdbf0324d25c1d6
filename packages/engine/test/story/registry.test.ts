import { expect, it } from 'vitest'
import { systemNames } from '../../src/core/system-order.ts'
import { systemNamed, systems } from '../../src/story/registry.ts'

it('has the systems in their order, each under its own name', () => {
  expect(systems.map(({ name }) => name)).toEqual([...systemNames])
  for (const name of systemNames) expect(systemNamed(name)?.name).toBe(name)
})

it('knows no others, not even what every object has', () => {
  expect(systemNamed('weather')).toBeUndefined()
  expect(systemNamed('toString')).toBeUndefined()
})
