import { catalogue } from '@lifegrid/content/catalogue.generated'
import { describe, expect, it } from 'vitest'
import { brokenMessage } from '../../../src/systems/money/broken-message.ts'
import { oneLife } from '../../support/one-life.ts'
import { turnIn } from '../../support/working-world.ts'

const turn = turnIn(oneLife())

describe('what is said of a broken thing', () => {
  it.each([
    ['a good suit', 'clothes', 0, 'Your good suit has worn thin'],
    ['a good suit', 'clothes', 0.99, 'You hold your good suit up'],
    ['an espresso machine', 'home', 0, 'Your espresso machine gives up, on an ordinary morning. You keep a screw.'],
    ['a new car', 'travel', 0.99, 'Your new car makes a noise'],
    ['a dining table for eight', 'home', 0, 'Your dining table for eight gives way'],
    ['an armchair', 'home', 0.5, 'Two strangers carry your armchair'],
    ['a kite', 'fun', 0, 'Your kite is at an end'],
    ['a family of house plants', 'home', 0.5, 'That was your family of house plants.'],
  ] as const)('of %s (%s) at %d', (name, category, die, said) => {
    expect(brokenMessage(turn, { name, category }, die).message.startsWith(said)).toBe(true)
  })

  it('keeps a screw of nothing but machines', () => {
    const screws = (catalogue.items ?? []).filter(
      (item) => item.lastsYears !== undefined && brokenMessage(turn, item, 0).message.includes('screw'),
    )
    expect(screws.length).toBeGreaterThan(8)
    for (const { category } of screws) expect(['clothes', 'gifts', 'health', 'food']).not.toContain(category)
  })
})
