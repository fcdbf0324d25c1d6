import { describe, expect, it } from 'vitest'
import { recordOf } from '../../src/codec/compact/tally.ts'
import { count, countCommand, prefixed } from '../../src/core/counters.ts'
import { catalogueOf, someone } from '../support/body-life.ts'

describe('counters', () => {
  it('add 1 or a given amount, and mark their topic as touched', () => {
    const turn = someone(catalogueOf({}), 20)
    turn.life.retention.counts = []
    turn.touched.clear()
    count(turn, 'decisions')
    count(turn, 'decisions')
    count(turn, 'moneySpent', 1_250)
    count(turn, 'decisions.money')
    expect(recordOf(turn.life.retention.counts)).toEqual({ decisions: 2, moneySpent: 1_250, 'decisions.money': 1 })
    expect([...turn.touched]).toEqual(['statistic:decisions', 'statistic:moneySpent', 'statistic:decisions.money'])
  })

  it('ignore an amount of 0', () => {
    const turn = someone(catalogueOf({}), 20)
    turn.life.retention.counts = []
    turn.touched.clear()
    count(turn, 'energySpent', 0)
    expect(turn.life.retention.counts).toEqual([])
    expect(turn.touched.size).toBe(0)
  })

  it('count commands by name, and mark the facts as touched', () => {
    const turn = someone(catalogueOf({}), 20)
    turn.life.retention.counts = []
    turn.touched.clear()
    countCommand(turn, 'speed')
    countCommand(turn, 'speed')
    expect(recordOf(turn.life.retention.counts)).toEqual({ 'did.speed': 2 })
    expect([...turn.touched]).toEqual(['statistic:did.speed', 'facts'])
  })
})

describe('prefixed', () => {
  it('puts the prefix before the name', () => {
    const of = prefixed<'seen:', string>('seen:')
    expect(of('rain')).toBe('seen:rain')
    expect(of('snow')).toBe('seen:snow')
    expect(of('rain')).toBe('seen:rain')
  })
})
