import { expect, test } from 'vitest'
import { frameBuffer } from '../src/output/frame-buffer.ts'

const frame = (seq: number, text = 'x') => ({ seq, coalesce: false, text })

test('missed frames are returned in order', () => {
  const buffer = frameBuffer()
  for (const seq of [4, 5, 6, 7]) buffer.push(frame(seq))
  expect(buffer.after(5)?.map(({ seq }) => seq)).toEqual([6, 7])
  expect(buffer.after(7)).toEqual([])
})

test('a gap is never skipped: when a missed frame is gone, or unknown, nothing is returned', () => {
  const buffer = frameBuffer(2)
  expect(buffer.after(0)).toBeUndefined()
  for (const seq of [1, 2, 3]) buffer.push(frame(seq))
  expect(buffer.after(0)).toBeUndefined()
  expect(buffer.after(1)?.map(({ seq }) => seq)).toEqual([2, 3])
  expect(buffer.after(9)).toBeUndefined()
})

test('the bytes are bounded, and not only the number of frames', () => {
  const buffer = frameBuffer(100, 10)
  buffer.push(frame(1, 'aaaaaa'))
  buffer.push(frame(2, 'bbbbbb'))
  expect(buffer.after(0)).toBeUndefined()
  expect(buffer.after(1)?.map(({ seq }) => seq)).toEqual([2])
})
