import { frames } from '@lifegrid/contract/frames/index.generated'
import { stateShape } from '@lifegrid/contract/frames/state'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apply } from '../../src/apply.ts'
import { minuteAt } from '../../src/core/clock.ts'
import type { EngineFrame } from '../../src/core/engine-frame.ts'
import { liveLife } from '../../src/lab/live.ts'
import { read } from '../../src/read.ts'
import { personDetailOf } from '../../src/views/person-view.ts'
import { playerObjectOf, stateOf } from '../../src/views/view.ts'
import { context, type LifeState, lifeIn, lifeStates } from '../support/lives.ts'
import { commandOf, readNames, stepArbitrary } from '../support/random-script.ts'

function faultOf({ frame, body }: EngineFrame): string | undefined {
  const { error } = frames[frame].body.safeParse(body)
  return error && `${frame}: ${error.message}`
}

const scripts = fc.array(stepArbitrary, { minLength: 1, maxLength: 20 })

test('all frames, answers and states of lives under random commands satisfy the contract’s schemas', () => {
  fc.assert(
    fc.property(fc.constantFrom<LifeState>(...lifeStates), scripts, (state, script) => {
      const life = lifeIn(state)
      const told: EngineFrame[] = []
      for (const step of script) {
        told.push(...apply(life, commandOf(life, step, context), life.at + step.afterMs, context).frames)
        expect(stateShape.safeParse(stateOf(life, context.catalogue)).error).toBeUndefined()
      }
      for (const type of readNames) {
        const answer = read(life, commandOf(life, { afterMs: 0, type, key: script.length }, context), context)
        if (answer.ok) told.push(answer.value)
      }
      told.push({ frame: 'playerObject', body: playerObjectOf(life, context) })
      expect(told.flatMap((one) => faultOf(one) ?? [])).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('all frames, people and states of a whole life, quarter by quarter, satisfy the contract’s schemas', () => {
  const faults: string[] = []
  let people = 0
  liveLife({ seed: 'in the round', ruleset: 'classic' }, context, {
    frames: (_, frames) => void faults.push(...frames.flatMap((one) => faultOf(one) ?? [])),
    moment: (life, minute) => {
      for (const person of life.people) {
        people++
        faults.push(
          ...[
            faultOf({ frame: 'personObject', body: personDetailOf(life, context.catalogue, person, minute) }) ?? [],
          ].flat(),
        )
      }
      const { error } = stateShape.safeParse(stateOf(life, context.catalogue, minute))
      if (error) faults.push(error.message)
    },
  })
  expect(faults).toEqual([])
  expect(people).toBeGreaterThan(100)
})

test('unknown command types are refused, also names of properties that every object has', () => {
  const life = lifeIn('adult')
  for (const type of ['', 'constructor', '__proto__', 'toString', 'sys.birth']) {
    const refused = { ok: false, error: { code: 'unknown_command' } }
    expect(apply(life, { type, message: {} }, life.at, context).result).toMatchObject(refused)
    expect(read(life, { type, message: {} }, context)).toMatchObject(refused)
  }
  expect(minuteAt(life, life.at)).toBe(stateOf(life, context.catalogue).minute)
})
