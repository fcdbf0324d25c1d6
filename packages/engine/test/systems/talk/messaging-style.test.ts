import { describe, expect, it } from 'vitest'
import { weekDayOf } from '../../../src/core/calendar.ts'
import { epochDayAt } from '../../../src/core/time.ts'
import { engineLimits } from '../../../src/life/limits.ts'
import { messagingTraits, personMoods } from '../../../src/life/vocabulary.ts'
import {
  changeModifiers,
  modifierAt,
  modifiersOf,
  personMoodAt,
  styleOf,
} from '../../../src/systems/talk/messaging-style.ts'
import { addSomeone, days, grownLife } from '../../support/grown-life.ts'

const week = 7 * 1440

describe('the messaging style', () => {
  it('[TALK-13] has eight traits from 0 to 100, which differ between people', () => {
    const one = grownLife(25)
    const people = Array.from({ length: 10 }, () => addSomeone(one))
    const styles = people.map((person) => styleOf(one.life, person, one.minute()))
    expect(messagingTraits).toHaveLength(8)
    expect(styles.flatMap((style) => Object.values(style)).every((value) => value >= 0 && value <= 100)).toBe(true)
    expect(new Set(styles.map((style) => JSON.stringify(style))).size).toBe(10)
    expect(styleOf(one.life, people[0] as never, one.minute())).toEqual(styles[0])
  })

  it('[TALK-13] has modifiers that decay by 3 with each Monday, and that are dropped at 0', () => {
    const one = grownLife(25)
    const friend = addSomeone(one)
    const midnight = one.minute() - (one.minute() % 1440)
    const monday = midnight + ((8 - weekDayOf(epochDayAt(one.life, one.minute()))) % 7) * 1440
    changeModifiers(one.life, friend, monday, { warmth: 9, formality: -4 })
    const modifiers = modifiersOf(one.life, friend)
    if (modifiers === undefined) throw new Error('there are no modifiers')
    const at = (trait: 'warmth' | 'formality', weeks: number): number =>
      modifierAt(modifiers, trait, one.life, monday + weeks * week)
    expect([0, 1, 2, 3, 9].map((weeks) => at('warmth', weeks))).toEqual([9, 6, 3, 0, 0])
    expect([0, 1, 2].map((weeks) => at('formality', weeks))).toEqual([-4, -1, 0])
    expect(modifierAt(modifiers, 'warmth', one.life, monday + week - 1)).toBe(9)
    changeModifiers(one.life, friend, monday + 9 * week, {})
    expect(modifiersOf(one.life, friend)).toBeUndefined()
  })

  it('has modifiers for a limited number of people, of at most 50', () => {
    const one = grownLife(25)
    const friends = Array.from({ length: engineLimits.messagingModifiersMax + 3 }, () => addSomeone(one))
    for (const friend of friends) changeModifiers(one.life, friend, one.minute(), { humour: 80 })
    const kept = one.life.conversations.modifiers
    expect(kept).toHaveLength(engineLimits.messagingModifiersMax)
    expect(kept.every(({ by }) => by.humour === 50)).toBe(true)
  })

  it('[TALK-13] depends on the mood of the week, which is bad after a death in the family', () => {
    const one = grownLife(25)
    const friend = addSomeone(one)
    const cousin = addSomeone(one, { relation: 'cousin' })
    const moods = Array.from({ length: 200 }, (_, weeks) => personMoodAt(one.life, friend, one.minute() + weeks * week))
    expect(new Set(moods)).toEqual(new Set(personMoods))
    const other = addSomeone(one)
    other.diedDay = epochDayAt(one.life, one.minute())
    expect(personMoodAt(one.life, cousin, one.minute())).toBe('bad')
    days(one, 61)
    const later = Array.from({ length: 40 }, (_, weeks) =>
      personMoodAt(one.life, cousin, one.minute() + (weeks + 9) * week),
    )
    expect(later.some((mood) => mood !== 'bad')).toBe(true)
  })
})
