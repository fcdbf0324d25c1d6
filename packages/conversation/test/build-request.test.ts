import type { TalkFacts } from '@lifegrid/contract/shapes/talk-facts'
import { describe, expect, it } from 'vitest'
import { buildRequest, regardOf } from '../src/build-request.ts'
import { drawsOf } from '../src/draws.ts'
import { talkLimits } from '../src/limits.ts'
import { firstDelayMs, nextDelayMs } from '../src/pacing.ts'
import { friend, requestOf } from './support/talks.ts'

const { history: _, memories: __, turn: ___, outcome: ____, ...facts } = requestOf({ playerText: 'How was the boat?' })
const talk: TalkFacts = { ...facts, type: 'checkIn', moments: [{ minute: 19_000_000, text: 'the leaking boat' }] }

describe('a request', () => {
  it('[TALK-7] has what was said, and the memories of it and of the game that matter', () => {
    const history = [{ by: 'player' as const, text: 'I’ll pay for the boat, I promise', minute: 19_990_000 }]
    const request = buildRequest(talk, { turn: 't', outcome: 'positive', history })
    expect(request.history).toEqual(history)
    expect(request.memories.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['you’d pay for the boat', 'the leaking boat']),
    )
    expect(request).not.toHaveProperty('moments')
  })

  it('[TALK-4] is bounded, however long the life is', () => {
    const many = <T>(value: T): T[] => Array.from({ length: 2_000 }, () => value)
    const request = buildRequest(
      {
        ...talk,
        today: many({ kind: 'other' as const, title: 'x' }),
        people: many({ firstname: 'Sam', relation: 'friend', alive: true, ill: false }),
        moments: many({ minute: 1, text: 'a day' }),
      },
      { turn: 't', outcome: 'neutral', history: many({ by: 'player' as const, text: 'I want to sail', minute: 1 }) },
    )
    expect(request.history).toHaveLength(talkLimits.historyMax)
    expect(request.memories).toHaveLength(talkLimits.recalledMax)
    expect(request.today).toHaveLength(talkLimits.todayMax)
    expect(request.people).toHaveLength(talkLimits.peopleMax)
  })

  it('[TALK-2] takes how the player treats the person from the words', () => {
    expect(regardOf('You are the best')).toBe('positive')
    expect(regardOf('You are an idiot')).toBe('negative')
    expect(regardOf(null)).toBe('neutral')
  })
})

describe('pacing', () => {
  it('[TALK-13] [TALK-15] lets people of low responsiveness take longer, within bounds', () => {
    const delays = (responsiveness: number): number[] =>
      Array.from({ length: 50 }, (_v, i) =>
        firstDelayMs({ ...friend.traits, responsiveness }, 'Okay.', drawsOf(`${i}`)),
      )
    const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length
    expect(mean(delays(5))).toBeGreaterThan(2 * mean(delays(95)))
    for (const ms of [...delays(0), ...delays(100)]) {
      expect(ms).toBeGreaterThanOrEqual(900)
      expect(ms).toBeLessThanOrEqual(9_000)
    }
    expect(nextDelayMs('x'.repeat(400))).toBe(3_500)
  })
})
