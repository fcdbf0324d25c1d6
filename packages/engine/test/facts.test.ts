import {
  lifeEnded,
  messageEvent,
  offlineSummary,
  personObject,
  playerObject,
  questionEvent,
  stateShape,
} from '@lifegrid/contract/frames/state'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apply } from '../src/apply.ts'
import { liveLife } from '../src/lab/live.ts'
import { personOf, playerObjectOf, stateOf } from '../src/view.ts'
import { testContext } from './support/catalogue.ts'
import { livedThrough, scriptArbitrary } from './support/script.ts'

const frames = { lifeEnded, messageEvent, offlineSummary, personObject, playerObject, questionEvent }

test('every fact of random lives is a body that the contract allows, and so are the states between them', () => {
  fc.assert(
    fc.property(scriptArbitrary, (script) => {
      const { life, facts } = livedThrough(script, { stops: [], reload: false })
      for (const fact of facts) expect(frames[fact.frame].body.safeParse(fact.body).error).toBeUndefined()
      expect(stateShape.safeParse(stateOf(life)).error).toBeUndefined()
      expect(playerObject.body.safeParse(playerObjectOf(life, testContext)).error).toBeUndefined()
    }),
    { numRuns: 40 },
  )
}, 60_000)

test('people and states of a whole life, year by year, are bodies that the contract allows', () => {
  for (let age = 1; age < 100; age += 7) {
    const { life } = liveLife({ seed: 'in the round', ruleset: 'classic', untilMinute: age * 525_949 }, testContext)
    const minute = stateOf(life).minute
    for (const person of life.people)
      expect(personObject.body.safeParse(personOf(life, person, minute)).error).toBeUndefined()
    expect(stateShape.safeParse(stateOf(life)).error).toBeUndefined()
  }
})

test('an unknown type is refused, also where it is the name of something that every object has', () => {
  const { life } = liveLife({ seed: 'a short one', ruleset: 'calibrated', untilMinute: 5_000 }, testContext)
  for (const type of ['', 'constructor', '__proto__', 'toString', 'sys.birth']) {
    expect(apply(life, { type, message: {} }, life.at, testContext).result).toMatchObject({
      ok: false,
      error: { code: 'unknown_command' },
    })
  }
})
