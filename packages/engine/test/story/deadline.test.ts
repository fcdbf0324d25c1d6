import { describe, expect, it } from 'vitest'
import type { EventDefinition } from '../../src/catalogue/event.ts'
import { recordOf } from '../../src/codec/compact/tally.ts'
import { type Turn, turnOf } from '../../src/core/turn.ts'
import { deadline } from '../../src/story/deadline.ts'
import { happen } from '../../src/story/happen.ts'
import { oneLife, question } from '../support/one-life.ts'

/** A turn two hours after an absent player was asked a question, at its deadline. */
function overdue(event: EventDefinition, energy = 100): Turn {
  const one = oneLife({ events: [event] })
  one.send('sys.disconnect', { connection: 'c0' })
  const turn = turnOf(one.life, one.minute(), one.context)
  happen(turn, event, {})
  turn.minute += 120
  turn.life.gauges.energy = { value: energy, since: turn.minute }
  turn.life.gauges.happiness = { value: 50, since: turn.minute }
  turn.life.gauges.stress = { value: 20, since: turn.minute }
  return turn
}

function gauges({ life }: Turn): readonly [happiness: number, stress: number] {
  return [life.gauges.happiness.value, life.gauges.stress.value]
}

describe('a deadline', () => {
  it('takes the declared option', () => {
    const turn = overdue(question('small'))
    deadline.due(turn, '')
    expect(turn.life.question).toBeNull()
    expect(gauges(turn)).toEqual([50, 23])
    expect(recordOf(turn.life.retention.counts)).toMatchObject({ decidedAway: 1 })
    expect(turn.life.away?.decided).toEqual([['small', 'no']])
  })

  it('takes the first open option if the declared one is not affordable', () => {
    const offline = { kind: 'deadline', option: 'yes', minutes: 120 } as const
    // Yes costs 10 energy and gives 7 happiness.
    const rested = overdue(question('small', { offline }), 10)
    deadline.due(rested, '')
    expect(gauges(rested)).toEqual([57, 20])
    const tired = overdue(question('small', { offline }), 9)
    deadline.due(tired, '')
    expect(gauges(tired)).toEqual([50, 23])
  })

  it('exists only for an open question that does not hold the clock', () => {
    const held = overdue(question('held', { offline: { kind: 'hold' } }))
    expect(() => deadline.due(held, '')).toThrow('only a question with a deadline reaches one')
    held.life.question = null
    expect(() => deadline.due(held, '')).toThrow('only a question with a deadline reaches one')
  })
})
