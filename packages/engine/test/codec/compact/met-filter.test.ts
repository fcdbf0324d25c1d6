import { describe, expect, it } from 'vitest'
import { idKey } from '../../../src/codec/compact/id-table.ts'
import { timesMet, withMet } from '../../../src/codec/compact/met-filter.ts'

const keys = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, index) => idKey(`event-${from + index}`))

describe('a filter of what was met', () => {
  it('has met nothing when it is absent or new', () => {
    expect(timesMet(undefined, idKey('event-1'))).toBe(0)
    expect(timesMet(withMet(undefined, []), idKey('event-1'))).toBe(0)
  })

  it('counts an id up to three times, and adds to what it has', () => {
    const once = withMet(undefined, [[idKey('a'), 1]])
    const more = withMet(once, [[idKey('a'), 1]])
    expect([once, more, withMet(more, [[idKey('a'), 9]])].map((one) => timesMet(one, idKey('a')))).toEqual([1, 2, 3])
  })

  it('never forgets one of 450, and takes few others for known', () => {
    const filter = withMet(
      undefined,
      keys(0, 450).map((key) => [key, 1]),
    )
    expect(keys(0, 450).every((key) => timesMet(filter, key) >= 1)).toBe(true)
    expect(keys(450, 1450).filter((key) => timesMet(filter, key) > 0).length).toBeLessThan(110)
    expect(filter).toMatch(/^[\w-]{1024}$/)
  })
})
