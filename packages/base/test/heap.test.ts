import fc from 'fast-check'
import { expect, test } from 'vitest'
import { heap } from '../src/heap.ts'

test('after any pushes and pops it gives what a sorted list would', () => {
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

test('cleared, it is empty', () => {
  const ours = heap<number>((a, b) => a < b)
  ours.push(1)
  ours.clear()
  expect([ours.size, ours.peek(), ours.pop()]).toEqual([0, undefined, undefined])
})
