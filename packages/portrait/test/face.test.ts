import { expect, test } from 'vitest'
import { hairColour, mix } from '../src/colours.ts'
import { headAt } from '../src/head.ts'

test('a face ages: the eyes rise while it grows, and wrinkles come with old age', () => {
  const [newborn, child, adult, old] = [headAt(0), headAt(8), headAt(30), headAt(80)]
  expect(newborn.eyeY - newborn.cy).toBeGreaterThan(child.eyeY - child.cy)
  expect(child.eyeY - child.cy).toBeGreaterThan(adult.eyeY - adult.cy)
  expect([newborn, child, adult].map(({ wrinkles }) => wrinkles)).toEqual([0, 0, 0])
  expect(old.wrinkles).toBeGreaterThan(0.8)
  expect(old.shoulders).toBeLessThan(adult.shoulders)
})

test('hair turns grey by its percentage', () => {
  expect(hairColour('black', 0)).toBe('#25211f')
  expect(hairColour('black', 100)).toBe('#d5d5d2')
  expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080')
})
