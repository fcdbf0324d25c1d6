import type { StateShape } from '@lifegrid/sdk/view-shapes'
import { expect, test } from 'vitest'
import { effectsBetween, isGain } from '../src/game/effects.ts'

const state = {
  health: 50,
  happiness: 50,
  energy: 50,
  stress: 50,
  social: 50,
  money: 1_000,
  diamonds: 3,
  prestige: 5,
} as StateShape

test('the effects are what has changed, in the order of display', () => {
  const after = { ...state, money: 200, happiness: 60, hunger: 99 }
  expect(effectsBetween(state, after)).toEqual([
    { value: 'happiness', by: 10 },
    { value: 'money', by: -800 },
  ])
  expect(effectsBetween(state, state)).toEqual([])
})

test('a server that does not send a value changes it neither up nor down', () => {
  const { prestige: _, ...older } = state
  expect(effectsBetween(older, older)).toEqual([])
})

test('less stress is a gain, and less of anything else is none', () => {
  expect(isGain({ value: 'stress', by: -1 })).toBe(true)
  expect(isGain({ value: 'stress', by: 1 })).toBe(false)
  expect(isGain({ value: 'money', by: -1 })).toBe(false)
})
