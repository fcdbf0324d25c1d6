import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type IdTable, idCount, idKey, idRows, readId, withId, withoutId } from '../../../src/codec/compact/id-table.ts'
import { readTally, recordOf, type Tally, tallyNames, writeTally } from '../../../src/codec/compact/tally.ts'
import { countEvents, encodeSeen, lastDayOf, markSeen, noStory, seenOf, timesOf } from '../../../src/life/story.ts'

const names = fc.constantFrom('one', 'two', 'three', 'four', 'five', 'six', 'seven')
const steps = fc.array(fc.record({ name: names, value: fc.nat(99_999_999), remove: fc.boolean() }), { maxLength: 60 })

describe('flat tables', () => {
  test('an id table has the same entries as a map, in the order of its keys', () => {
    fc.assert(
      fc.property(steps, (all) => {
        let table: IdTable = []
        const map = new Map<string, number>()
        for (const { name, value, remove } of all) {
          if (remove) table = withoutId(table, name)
          else table = withId(table, name, value)
          if (remove) map.delete(name)
          else map.set(name, value)
        }
        expect(idCount(table)).toBe(map.size)
        for (const name of ['one', 'two', 'three', 'never']) expect(readId(table, name)).toBe(map.get(name))
        const sorted = [...map].map(([name, value]) => [idKey(name), value]).sort(([a = 0], [b = 0]) => a - b)
        expect(idRows(table)).toEqual(sorted)
      }),
    )
  })

  test('a tally has the same entries as an object', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const tally: Tally = []
        const record: Record<string, number> = {}
        for (const { name, value } of all) {
          writeTally(tally, name, value)
          record[name] = value
        }
        expect(recordOf(tally)).toEqual(record)
        expect(tallyNames(tally)).toEqual(Object.keys(record).sort())
        expect(readTally(tally, 'never')).toBe(0)
      }),
    )
  })

  test('an event seen three times, last on day 43,829, is stored with both numbers', () => {
    const story = noStory()
    for (const day of [12, 700, 43_829]) markSeen(story, 'a-storm', day)
    const seen = seenOf(story, 'a-storm')
    expect([timesOf(seen), lastDayOf(seen), seen]).toEqual([3, 43_829, encodeSeen(3, 43_829)])
    expect(seenOf(story, 'another')).toBe(0)
    expect(countEvents(story)).toBe(3)
  })
})
