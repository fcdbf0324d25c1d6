import { describe, expect, test } from 'vitest'
import { clientEnvelope, initFrame } from '../src/envelope.ts'
import { limits } from '../src/limits.ts'
import { inboundEntry } from '../src/wire/inbound.ts'

describe('envelopes', () => {
  test('a client frame has a type, optionally a message and an id, and nothing else', () => {
    expect(clientEnvelope.safeParse({ type: 'speed', message: 1000, id: 'c-1' }).success).toBe(true)
    expect(clientEnvelope.safeParse({ type: 'stop' }).success).toBe(true)
    for (const bad of [
      {},
      { type: 7 },
      { type: '' },
      { type: 'x', other: 1 },
      { type: 'x', id: '' },
      null,
      [],
      'stop',
    ]) {
      expect(clientEnvelope.safeParse(bad).success, JSON.stringify(bad)).toBe(false)
    }
    expect(clientEnvelope.safeParse({ type: 'x', id: 'i'.repeat(limits.commandIdLengthMax + 1) }).success).toBe(false)
  })

  test('init has a player id whose characters are allowed in keys and addresses', () => {
    const init = (change: object) => initFrame.safeParse({ type: 'init', userID: 'ada', ...change }).success
    expect(init({ token: 't', resume: { epoch: 1, seq: 2 }, id: 'i-1' })).toBe(true)
    for (const userID of ['', 'a b', 'a:b', 'a}b', 'ä', 'x'.repeat(limits.playerIdLengthMax + 1), 7]) {
      expect(init({ userID }), String(userID)).toBe(false)
    }
    for (const resume of [{ epoch: -1, seq: 0 }, { epoch: 1 }, { epoch: 1.5, seq: 0 }, 'yes']) {
      expect(init({ resume }), JSON.stringify(resume)).toBe(false)
    }
  })

  test('an inbound entry of a newer version may have unknown fields', () => {
    const entry = { kind: 'disconnect', player: 'ada', connection: 'c', edge: 'e', reason: 'new' }
    expect(inboundEntry.safeParse(entry).success).toBe(true)
    expect(inboundEntry.safeParse({ ...entry, kind: 'else' }).success).toBe(false)
  })
})
