import type { View } from '@lifegrid/sdk/view'
import { expect, test } from 'vitest'
import { warmthBetween } from '../src/game/warmth.ts'

const people = (...list: [id: string, affinity: number, status?: string][]) =>
  list.map(([id, affinity, status = 'alive']) => ({ id, firstname: id, affinity, status })) as unknown as View['people']

test('who likes the player more or less is named, but not those who are new or dead', () => {
  const before = people(['Ann', 10], ['Bob', 10], ['Cem', 10], ['Dot', 10])
  const after = people(['Ann', 14], ['Bob', 3], ['Cem', 10], ['Dot', 20, 'dead'], ['Eva', 50])
  expect(warmthBetween(before, after)).toEqual({ warmer: ['Ann'], colder: ['Bob'] })
})
