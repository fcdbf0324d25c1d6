import { describe, expect, test } from 'vitest'
import type { QuestDefinition } from '../../src/catalogue/rewards.ts'
import { lifeHash } from '../../src/codec/codec.ts'
import { balance } from '../../src/core/ledger.ts'
import { read } from '../../src/read.ts'
import { dayMs, oneLife } from '../support/one-life.ts'

const quests: readonly QuestDefinition[] = [
  { id: 'pace', title: 'Pace', text: 'Twice.', of: 'did.speed', by: 2, diamonds: 3 },
  { id: 'pace-once', title: 'Pace', text: 'Once.', of: 'did.speed', by: 1, diamonds: 1 },
  { id: 'days', title: 'Days', text: 'A week.', of: 'daysLived', by: 7, diamonds: 2 },
  { id: 'book', title: 'Book', text: 'Sign.', of: 'rewardsClaimed', by: 1, diamonds: 1 },
  { id: 'old', title: 'Old', text: 'Be old.', of: 'decisions', by: 1, diamonds: 1, when: [{ kind: 'age', from: 60 }] },
]

function questsOf(one: ReturnType<typeof oneLife>) {
  const answer = read(one.life, { type: 'getDailyQuests', message: null }, one.context)
  if (!answer.ok || answer.value.frame !== 'dailyQuests') throw new Error('the answer has no quests')
  return answer.value.body.quests
}

describe('daily quests', () => {
  test('are three a day, fit the life, and are about different statistics', () => {
    const one = oneLife({ quests })
    const seen = new Set<string>()
    for (let day = 0; day < 30; day++) {
      const today = questsOf(one).map(({ id }) => id)
      expect(today).toHaveLength(3)
      expect(today).not.toContain('old')
      expect(today.includes('pace') && today.includes('pace-once')).toBe(false)
      for (const id of today) seen.add(id)
      one.wait(dayMs)
    }
    expect([...seen].sort()).toEqual(['book', 'days', 'pace', 'pace-once'])
  })

  test('are drawn for the life and the day, however often they are read', () => {
    const [one, two] = [oneLife({ quests }), oneLife({ quests })]
    for (let day = 0; day < 10; day++) {
      questsOf(one)
      one.wait(dayMs)
    }
    two.wait(10 * dayMs)
    expect(questsOf(one)).toEqual(questsOf(two))
  })

  test('count progress from the first command of the day, and pay their reward once', () => {
    const one = oneLife({ quests: quests.slice(0, 1) })
    one.wait(dayMs)
    const before = balance(one.life, 'diamonds')
    expect(one.send('claimQuestReward', { questId: 'nothing' })?.code).toBe('no_such_quest')
    one.send('speed', 1000)
    expect(questsOf(one)).toMatchObject([{ id: 'pace', progress: 1, goal: 2, claimed: false }])
    expect(one.send('claimQuestReward', { questId: 'pace' })).toMatchObject({
      code: 'quest_unfinished',
      detail: '“Pace” is not done yet: 1 of 2.',
    })
    one.send('speed', 500)
    expect(one.send('claimQuestReward', { questId: 'pace' })).toBeUndefined()
    expect(one.send('claimQuestReward', { questId: 'pace' })?.code).toBe('already_claimed')
    expect(balance(one.life, 'diamonds') - before).toBe(3)
    expect(questsOf(one)).toMatchObject([{ progress: 2, claimed: true }])
    one.wait(dayMs)
    expect(questsOf(one)).toMatchObject([{ progress: 0, claimed: false }])
  })

  test('do not begin with a refused command', () => {
    const one = oneLife({ quests })
    one.wait(dayMs)
    const before = lifeHash(one.life)
    expect(one.send('claimQuestReward', { questId: 'nothing' })?.code).toBe('no_such_quest')
    expect(lifeHash(one.life)).toBe(before)
  })

  test('keep their progress in the next life', () => {
    const one = oneLife({ quests: quests.slice(0, 1) })
    one.send('speed', 1000)
    one.send('restart')
    one.send('characterSetup', { firstname: 'Bea', lastname: 'Olsen', sex: 'female' })
    one.send('speed', 500)
    expect(questsOf(one)).toMatchObject([{ id: 'pace', progress: 2 }])
  })
})
