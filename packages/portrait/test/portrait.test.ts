import { expect, test } from 'vitest'
import { portraitSvg } from '../src/portrait.ts'

const avatar = { skin: 'beige', eyes: 'blue', hair: 'curls', hairColour: 'red', clothing: 'shirt' } as const

test('a portrait is the same for the same person, and another with glasses, a beard or years', () => {
  const young = portraitSvg({ avatar, ageYears: 20 })
  expect(portraitSvg({ avatar, ageYears: 20 })).toBe(young)
  expect(portraitSvg({ avatar: { ...avatar, glasses: true }, ageYears: 20 })).not.toBe(young)
  expect(portraitSvg({ avatar: { ...avatar, beard: 'full' }, ageYears: 20 })).not.toBe(young)
  expect(portraitSvg({ avatar, ageYears: 80 })).not.toBe(young)
  expect(young).toContain('stroke-width=')
  expect(young).not.toMatch(/undefined|NaN|strokeWidth/)
})
