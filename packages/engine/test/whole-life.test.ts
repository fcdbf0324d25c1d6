import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { advance } from '../src/advance.ts'
import { apply } from '../src/apply.ts'
import { decode, encode, lifeHash } from '../src/codec/codec.ts'
import { nextDueMinute } from '../src/core/agenda.ts'
import { minuteAt, wallAt } from '../src/core/clock.ts'
import type { EngineFrame } from '../src/core/engine-frame.ts'
import { chooseOption } from '../src/lab/autoplayer.ts'
import type { Life } from '../src/life/life.ts'
import { type ReplayEntry, rebuild } from '../src/replay.ts'
import { questionShapeOf } from '../src/story/question-shape.ts'
import { context, type LifeState, lifeIn, lifeStates } from './support/lives.ts'
import { commandOf, type RandomStep, stepArbitrary } from './support/random-script.ts'

const states = fc.constantFrom<LifeState>(...lifeStates)
const scripts = fc.array(stepArbitrary, { minLength: 1, maxLength: 20 })
const cuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 5 })

describe('all systems together', () => {
  test('[ENG-1] one step, random steps, and restarts in between give the same life and the same frames', () => {
    fc.assert(
      fc.property(states, scripts, cuts, (state, script, stops) => {
        const straight = advanceInSteps(state, script, [], false)
        const cut = advanceInSteps(state, script, stops, false)
        const reloaded = advanceInSteps(state, script, stops, true)
        expect(lifeHash(cut.life)).toBe(lifeHash(straight.life))
        expect(lifeHash(reloaded.life)).toBe(lifeHash(straight.life))
        expect(cut.frames).toEqual(straight.frames)
        expect(reloaded.frames).toEqual(straight.frames)
      }),
      { numRuns: 40 },
    )
  })

  test('[ENG-2] replaying the journal on a snapshot gives the same life', () => {
    fc.assert(
      fc.property(states, scripts, (state, script) => {
        const life = lifeIn(state)
        const snapshot = encode(life)
        const journal: ReplayEntry[] = []
        for (const step of script) {
          advance(life, life.at + step.afterMs, context)
          const { type, message } = commandOf(life, step, context)
          const { result } = apply(life, { type, message }, life.at, context)
          const outcome = result.ok ? 'ok' : result.error.code
          journal.push({
            seq: journal.length + 1,
            at: life.at,
            type,
            message: JSON.stringify(message ?? null),
            outcome,
          })
        }
        expect(lifeHash(rebuild({ snapshot: { data: snapshot, seq: 0 }, journal }, context))).toBe(lifeHash(life))
      }),
      { numRuns: 40 },
    )
  })

  test('[ENG-3] between agenda items nothing changes, and there are at most three items a week', () => {
    const life = lifeIn('parent')
    const from = minuteAt(life, life.at)
    const weeks = 3 * 52
    let items = 0
    for (let due = nextDueMinute(life); due !== null && due < from + weeks * 10_080; due = nextDueMinute(life)) {
      if (life.question !== null) {
        const option = chooseOption(
          'due',
          questionShapeOf({ life, minute: minuteAt(life, life.at), catalogue: context.catalogue }),
        )
        apply(life, { type: 'answer', message: { eventId: life.question.eventId, option } }, life.at, context)
        continue
      }
      const at = wallAt(life, due)
      if (at === null) break
      const before = lifeHash({ ...life, at: 0 })
      expect(advance(life, at - 1, context)).toEqual([])
      expect(lifeHash({ ...life, at: 0 })).toBe(before)
      advance(life, at, context)
      items++
    }
    expect(items).toBeGreaterThan(weeks / 4)
    expect(items).toBeLessThan(3 * weeks)
  })
})

function advanceInSteps(
  state: LifeState,
  script: readonly RandomStep[],
  stops: readonly number[],
  reload: boolean,
): { life: Life; frames: EngineFrame[] } {
  let life = lifeIn(state)
  const frames: EngineFrame[] = []
  let at = life.at
  for (const step of script) {
    for (const share of stops.toSorted((a, b) => a - b)) {
      frames.push(...advance(life, at + Math.floor(share * step.afterMs), context))
      if (reload) life = decode(encode(life))
    }
    at += step.afterMs
    frames.push(...advance(life, at, context))
    frames.push(...apply(life, commandOf(life, step, context), at, context).frames)
  }
  frames.push(...advance(life, at + 5_000, context))
  return { life, frames }
}
