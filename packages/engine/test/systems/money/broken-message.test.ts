import { describe, expect, it } from 'vitest'
import { brokenMessage } from '../../../src/systems/money/broken-message.ts'
import { oneLife } from '../../support/one-life.ts'
import { turnIn } from '../../support/working-world.ts'

const turn = turnIn(oneLife())

describe('the message about a broken item', () => {
  it.each([
    ['a good suit', 'cloth', 'Your good suit has worn thin'],
    ['a good suit', 'cloth', 'You hold your good suit up'],
    ['an espresso machine', 'machine', 'Your espresso machine gives up, on an ordinary morning. You keep a screw.'],
    ['a new car', 'machine', 'Your new car makes a noise'],
    ['a dining table for eight', 'furniture', 'Your dining table for eight gives way'],
    ['an armchair', 'furniture', 'Two strangers carry your armchair'],
    ['a kite', undefined, 'Your kite is at an end'],
    ['a family of house plants', undefined, 'That was your family of house plants.'],
  ] as const)('for %s, which breaks as %s', (name, breaksAs, start) => {
    const item = breaksAs === undefined ? { name } : { name, breaksAs }
    // All variants come in turn; none has more than ten.
    const told = Array.from({ length: 10 }, () => brokenMessage(turn, item).message)
    expect(told.some((message) => message.startsWith(start))).toBe(true)
  })
})
