import { describe, expect, it } from 'vitest'
import { talkLimits } from '../../src/limits.ts'
import { promptFor } from '../../src/openai/prompt.ts'
import type { Memory, PastMessage } from '../../src/ports.ts'
import { requestOf } from '../support/talks.ts'

describe('the prompt', () => {
  it('[TALK-4] stays within its bound, however much the people have said', () => {
    const history: PastMessage[] = Array.from({ length: 500 }, (_, i) => ({
      by: i % 2 === 0 ? 'player' : 'person',
      text: `${i} ${'\u0007"x'.repeat(133)}`,
      minute: i,
    }))
    const memories: Memory[] = Array.from({ length: 50 }, (_, i) => ({
      kind: 'promise',
      text: 'y'.repeat(140),
      importance: 7,
      minute: i,
    }))
    const people = Array.from({ length: 60 }, (_, i) => ({
      firstname: `Person${i}`,
      relation: 'friend',
      alive: true,
      ill: false,
    }))
    const today = Array.from({ length: 30 }, () => ({ kind: 'other' as const, title: 'Something happened today' }))
    const { instructions, input } = promptFor(
      requestOf({ history, memories, people, today, playerText: 'z'.repeat(400) }),
    )
    expect(instructions.length + input.length).toBeLessThanOrEqual(talkLimits.promptLengthMax)
    const data = JSON.parse(input)
    expect(data.message).toHaveLength(400)
    expect(data.memories).toHaveLength(talkLimits.promptMemoriesMax)
    // The newest messages stay.
    expect(data.history.at(-1)?.text.startsWith('499 ')).toBe(true)
  })

  it('[TALK-2] tells the model how the talk goes, and does not ask it', () => {
    const { instructions } = promptFor(requestOf({ outcome: 'negative', type: 'checkIn' }))
    expect(instructions).toContain('How it goes, which is decided already: badly.')
    expect(instructions).toContain('how the person really is')
  })
})
