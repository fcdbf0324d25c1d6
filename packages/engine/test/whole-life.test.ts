import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { advance } from '../src/advance.ts'
import { apply } from '../src/apply.ts'
import { decode, encode, lifeHash } from '../src/codec.ts'
import type { Fact } from '../src/fact.ts'
import { liveLife } from '../src/lab/live.ts'
import type { Life } from '../src/life.ts'
import { type ReplayEntry, rebuild } from '../src/replay.ts'
import { context, type LifeState, lifeIn, lifeStates } from './support/lives.ts'
import { commandOf, type RandomStep, stepArbitrary } from './support/random-script.ts'

const states = fc.constantFrom<LifeState>(...lifeStates)
const scripts = fc.array(stepArbitrary, { minLength: 1, maxLength: 20 })
const cuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 5 })

describe('all systems together', () => {
  test('[ENG-1] in one step, in random steps and with restarts in between it is the same life, and tells the same', () => {
    fc.assert(
      fc.property(states, scripts, cuts, (state, script, stops) => {
        const straight = livedThrough(state, script, [], false)
        const cut = livedThrough(state, script, stops, false)
        const reloaded = livedThrough(state, script, stops, true)
        expect(lifeHash(cut.life)).toBe(lifeHash(straight.life))
        expect(lifeHash(reloaded.life)).toBe(lifeHash(straight.life))
        expect(cut.facts).toEqual(straight.facts)
        expect(reloaded.facts).toEqual(straight.facts)
      }),
      { numRuns: 40 },
    )
  }, 120_000)

  test('[ENG-2] the journal, replayed on a snapshot, gives the same life', () => {
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
  }, 120_000)

  test('[ENG-3] a whole life has some due items a week at most, and thirty quiet days cost as much as one', () => {
    let items = 0
    const lived = liveLife({ seed: 'a whole life', ruleset: 'calibrated', untilMinute: 40 * 525_949 }, context, {
      facts: () => {
        items++
      },
    })
    const weeks = lived.minutes / 10_080
    // Facts come from due items and from commands: that many items have done something that can be told.
    expect(items / weeks).toBeLessThan(3)
    expect(dueWithin(lived.life, 52) / 52).toBeLessThan(3)
  }, 60_000)
})

/** How many items fall due in the weeks to come, as the agenda stands. */
function dueWithin(life: Life, weeks: number): number {
  const now = life.clock.anchorMinute
  return life.agenda.filter(({ minute }) => minute < now + weeks * 10_080).length
}

function livedThrough(
  state: LifeState,
  script: readonly RandomStep[],
  stops: readonly number[],
  reload: boolean,
): { life: Life; facts: Fact[] } {
  let life = lifeIn(state)
  const facts: Fact[] = []
  let at = life.at
  for (const step of script) {
    for (const share of stops.toSorted((a, b) => a - b)) {
      facts.push(...advance(life, at + Math.floor(share * step.afterMs), context))
      if (reload) life = decode(encode(life))
    }
    at += step.afterMs
    facts.push(...advance(life, at, context))
    facts.push(...apply(life, commandOf(life, step, context), at, context).facts)
  }
  facts.push(...advance(life, at + 5_000, context))
  return { life, facts }
}
