import { describe, expect, it } from 'vitest'
import { brokenMessage } from '../../../src/systems/money/broken-message.ts'
import { oneLife } from '../../support/one-life.ts'
import { turnIn } from '../../support/working-world.ts'

const turn = turnIn(oneLife())

describe('the message about a broken item', () => {
  it.each([
    ['a good suit', 'cloth', 0, 'Your good suit has worn thin'],
    ['a good suit', 'cloth', 0.99, 'You hold your good suit up'],
    ['an espresso machine', 'machine', 0, 'Your espresso machine gives up, on an ordinary morning. You keep a screw.'],
    ['a new car', 'machine', 0.99, 'Your new car makes a noise'],
    ['a dining table for eight', 'furniture', 0, 'Your dining table for eight gives way'],
    ['an armchair', 'furniture', 0.5, 'Two strangers carry your armchair'],
    ['a kite', undefined, 0, 'Your kite is at an end'],
    ['a family of house plants', undefined, 0.5, 'That was your family of house plants.'],
  ] as const)('for %s, which breaks as %s, with a draw of %d', (name, breaksAs, draw, start) => {
    const item = breaksAs === undefined ? { name } : { name, breaksAs }
    expect(brokenMessage(turn, item, draw).message).toMatch(start)
  })
})
