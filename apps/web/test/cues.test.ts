import type { ServerFrame } from '@lifegrid/sdk/messages.generated'
import { expect, test } from 'vitest'
import { cueOf } from '../src/game/cues.ts'

test('a player hears decisions, what is won, what others say, and the end', () => {
  const cue = (frame: object) => cueOf(frame as ServerFrame)
  expect(cue({ type: 'questionEvent' })).toBe('decision')
  expect(cue({ type: 'achievementUnlocked' })).toBe('won')
  expect(cue({ type: 'conversationEvent', message: { sender: 'p3' } })).toBe('message')
  expect(cue({ type: 'conversationEvent', message: { sender: 'player' } })).toBeUndefined()
  expect(cue({ type: 'lifeEnded' })).toBe('death')
  expect(cue({ type: 'u' })).toBeUndefined()
})
