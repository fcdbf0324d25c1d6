import { expect, test } from 'vitest'
import { turnOf } from '../../../src/core/turn.ts'
import { worded } from '../../../src/systems/body/worded.ts'
import { oneLife } from '../../support/one-life.ts'

test('wordings come in turn, those of each thing in a turn of their own, and a single one is always the same', () => {
  const { life, context } = oneLife()
  const turn = turnOf(life, 0, context)
  const wordings = ['One.', 'Two.', 'Three.'] as const
  const told = Array.from({ length: 6 }, () => {
    worded(turn, 'another', wordings)
    return worded(turn, 'a-cold', wordings)
  })
  expect(new Set(told.slice(0, 3))).toEqual(new Set(wordings))
  expect(told.slice(3)).toEqual(told.slice(0, 3))
  expect([worded(turn, 'a-cold', 'Only.'), worded(turn, 'a-cold', 'Only.')]).toEqual(['Only.', 'Only.'])
})
