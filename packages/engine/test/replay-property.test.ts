import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apply } from '../src/apply.ts'
import { birth } from '../src/birth.ts'
import { encode, lifeHash } from '../src/codec.ts'
import { type ReplayEntry, rebuild } from '../src/replay.ts'
import { testContext } from './support/catalogue.ts'
import { commandOf, scriptArbitrary, startAt } from './support/script.ts'

test('[ENG-2] a journal, replayed whole or after a snapshot anywhere in it, gives the life that wrote it', () => {
  fc.assert(
    fc.property(scriptArbitrary, fc.double({ min: 0, max: 1, noNaN: true }), ({ seed, steps }, cut) => {
      const life = birth({ playerId: 'p', seed, ruleset: 'classic', at: startAt }, testContext)
      const birthMessage = JSON.stringify({ playerId: 'p', seed, ruleset: 'classic' })
      const journal: ReplayEntry[] = [{ seq: 1, at: startAt, type: 'sys.birth', message: birthMessage, outcome: 'ok' }]
      const snapshots = [encode(life)]
      let at = startAt
      const send = (type: string, message: unknown): void => {
        const { result } = apply(life, { type, message }, at, testContext)
        const outcome = result.ok ? 'ok' : result.error.code
        journal.push({ seq: journal.length + 1, at, type, message: JSON.stringify(message ?? null), outcome })
        snapshots.push(encode(life))
      }
      send('sys.connect', { edge: 'e', connection: 'c' })
      send('characterSetup', { firstname: 'A', lastname: 'B', sex: 'male' })
      send('speed', 1)
      for (const step of steps) {
        at += step.afterMs
        send(...commandOf(life, step))
      }
      expect(lifeHash(rebuild({ snapshot: null, journal }, testContext))).toBe(lifeHash(life))
      const from = Math.floor(cut * (journal.length - 1))
      const data = snapshots[from] as Uint8Array
      expect(lifeHash(rebuild({ snapshot: { data }, journal: journal.slice(from + 1) }, testContext))).toBe(
        lifeHash(life),
      )
    }),
    { numRuns: 60 },
  )
}, 60_000)
