import fc from 'fast-check'
import { expect, test } from 'vitest'
import { heap } from '../src/heap.ts'

test('any series of pushes and pops gives the same items as a sorted list', () => {
  const steps = fc.array(fc.option(fc.integer(), { nil: undefined }))
  fc.assert(
    fc.property(steps, (pushes) => {
      const ours = heap<number>((a, b) => a < b)
      const sorted: number[] = []
      for (const item of pushes) {
        if (item === undefined) expect(ours.pop()).toBe(sorted.shift())
        else {
          ours.push(item)
          sorted.push(item)
          sorted.sort((a, b) => a - b)
        }
        expect(ours.size).toBe(sorted.length)
        expect(ours.peek()).toBe(sorted[0])
      }
    }),
  )
})

test('the heap is empty after clear', () => {
  const ours = heap<number>((a, b) => a < b)
  ours.push(1)
  ours.clear()
  expect([ours.size, ours.peek(), ours.pop()]).toEqual([0, undefined, undefined])
})
