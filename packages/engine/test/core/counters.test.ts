import { describe, expect, it } from 'vitest'
import { recordOf } from '../../src/codec/compact/tally.ts'
import { count, noteDone, prefixed } from '../../src/core/counters.ts'
import { counterNames } from '../../src/life/statistic-names.ts'
import { catalogueOf, someone } from '../support/body-life.ts'

describe('what is counted', () => {
  it('is added up under its name, by one or by as much as is said, and achievements may have to look', () => {
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

  it('is not touched by nothing', () => {
    const turn = someone(catalogueOf({}), 20)
    turn.life.retention.counts = []
    turn.touched.clear()
    count(turn, 'energySpent', 0)
    expect(turn.life.retention.counts).toEqual([])
    expect(turn.touched.size).toBe(0)
  })

  it('has commands under their own names, after which the facts of the life are looked at as well', () => {
    const turn = someone(catalogueOf({}), 20)
    turn.life.retention.counts = []
    turn.touched.clear()
    noteDone(turn, 'speed')
    noteDone(turn, 'speed')
    expect(recordOf(turn.life.retention.counts)).toEqual({ 'did.speed': 2 })
    expect([...turn.touched]).toEqual(['statistic:did.speed', 'facts'])
  })

  it('has no name twice', () => {
    expect(new Set(counterNames).size).toBe(counterNames.length)
  })
})

describe('a name with something in front', () => {
  it('is the two put together, the same each time', () => {
    const of = prefixed<'seen:', string>('seen:')
    expect(of('rain')).toBe('seen:rain')
    expect(of('snow')).toBe('seen:snow')
    expect(of('rain')).toBe('seen:rain')
  })
})
