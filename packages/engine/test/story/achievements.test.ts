import { describe, expect, test } from 'vitest'
import { advance } from '../../src/advance.ts'
import type { AchievementDefinition } from '../../src/catalogue/rewards.ts'
import { lifeHash } from '../../src/codec/codec.ts'
import { balance } from '../../src/core/ledger.ts'
import { isUnlocked, unlockedAt, unlockedCount } from '../../src/life/rewards.ts'
import { achievementsOf, topicsOf } from '../../src/story/achievements.ts'
import { oneLife, question } from '../support/one-life.ts'

const achievements: readonly AchievementDefinition[] = [
  { id: 'one', title: 'One', text: 'Be one.', when: { kind: 'age', from: 1 }, diamonds: 2 },
  { id: 'paced', title: 'Paced', text: 'Twice.', when: { kind: 'statistic', of: 'did.speed', from: 2 }, diamonds: 1 },
  { id: 'shelf', title: 'Shelf', text: 'Two.', when: { kind: 'statistic', of: 'achievements', from: 2 }, diamonds: 5 },
  {
    id: 'secret',
    title: 'Secret',
    text: 'Remember it.',
    when: { kind: 'remembers', what: 'it' },
    diamonds: 1,
    hidden: true,
  },
]
const remembered = question('asked', {
  options: [
    {
      id: 'no',
      text: 'No',
      outcomes: [{ chance: 1, text: ['So.'], effects: [{ kind: 'remember', what: 'it' }] }],
    },
  ],
})

describe('achievements', () => {
  test('are unlocked at the minute at which their condition becomes true, paid once, and announced', () => {
    const one = oneLife({ achievements })
    const before = balance(one.life, 'diamonds')
    one.send('speed', 1)
    expect(one.bodies('achievementUnlocked')).toEqual([])
    one.send('speed', 20)
    expect(one.bodies('achievementUnlocked')).toMatchObject([{ id: 'paced', unlocked: true, isNew: true, minute: 0 }])
    one.send('speed', 1)
    one.wait(400 * 1440)
    // At five minutes a millisecond, a year takes less than 400 × 1440 ms.
    const told = one.bodies('achievementUnlocked')
    expect(told.map(({ id }) => id)).toEqual(['paced', 'one', 'shelf'])
    expect([365 * 1440, 366 * 1440]).toContain(told[1]?.minute)
    expect(balance(one.life, 'diamonds') - before).toBe(8)
  })

  test('are unlocked by a memory at the minute of the decision', () => {
    const one = oneLife({ achievements, events: [remembered] })
    one.send('speed', 1)
    while (one.life.question === null) one.wait(10_000)
    const minute = one.minute()
    one.send('answer', { eventId: 'asked', option: 'no' })
    expect(unlockedAt(one.life.retention, 'secret')).toEqual({ life: 0, minute })
  })

  test('can be acknowledged after they are unlocked', () => {
    const one = oneLife({ achievements })
    one.send('speed', 1)
    one.send('speed', 20)
    expect(one.send('acknowledgeAchievement', { id: 'secret' })?.code).toBe('no_such_achievement')
    expect(one.send('acknowledgeAchievement', { id: 'paced' })).toBeUndefined()
    expect(one.life.retention.unseen).toEqual([])
    const list = achievementsOf(one.life, one.context.catalogue)
    expect(list.unlocked).toBe(1)
    expect(list.achievements.find(({ id }) => id === 'secret')?.text).toBe('Hidden until it happens.')
    expect(list.achievements.find(({ id }) => id === 'paced')).toMatchObject({ unlocked: true, isNew: false })
  })

  test('stay unlocked in the next life, and are not unlocked twice', () => {
    const one = oneLife({ achievements })
    one.send('speed', 1)
    one.send('speed', 20)
    one.send('restart')
    one.send('characterSetup', { firstname: 'Bea', lastname: 'Olsen', sex: 'female' })
    one.send('speed', 1)
    one.send('speed', 20)
    expect(one.bodies('achievementUnlocked').map(({ id }) => id)).toEqual(['paced'])
  })

  test('[ENG-1] are unlocked at the same minutes in one step or in small steps', () => {
    const make = () => {
      const one = oneLife({ achievements })
      one.send('speed', 1)
      return one
    }
    const [whole, chunked] = [make(), make()]
    advance(whole.life, whole.at + 500_000, whole.context)
    for (let ms = 0; ms <= 500_000; ms += 7_001) advance(chunked.life, chunked.at + ms, chunked.context)
    advance(chunked.life, chunked.at + 500_000, chunked.context)
    expect(lifeHash(chunked.life)).toBe(lifeHash(whole.life))
    expect([unlockedCount(whole.life.retention), isUnlocked(whole.life.retention, 'one')]).toEqual([1, true])
  })

  test('are checked when a topic that their condition reads changes', () => {
    expect(topicsOf({ kind: 'statistic', of: 'decisions', from: 3 })).toEqual(['statistic:decisions'])
    expect(topicsOf({ kind: 'statistic', of: 'yearsLived', from: 3 })).toEqual(['facts', 'year'])
    expect(topicsOf({ kind: 'not', of: { kind: 'money', from: 1 } })).toEqual(['money', 'year'])
    expect(
      topicsOf({
        kind: 'all',
        of: [
          { kind: 'age', from: 3 },
          { kind: 'remembers', what: 'it' },
        ],
      }),
    ).toEqual(['year', 'memory:it'])
  })
})
