import { describe, expect, test } from 'vitest'
import { accountsOf, balance, transfer } from '../../src/core/ledger.ts'
import { type Turn, turnOf } from '../../src/core/turn.ts'
import { context, lifeIn } from '../support/lives.ts'

describe('a transfer', () => {
  const turn = (): Turn => turnOf(lifeIn('creating'), 0, context)

  test('[LEDGER-1] moves a whole number from one account to another one, so the accounts sum to zero', () => {
    const one = turn()
    transfer(one, 'money', 'world', 'player', 500)
    transfer(one, 'money', 'player', 'store', 120)
    expect(accountsOf(one.life)).toEqual({ world: -500, player: 380, store: 120 })
    expect(one.transfers).toHaveLength(2)
  })

  test.each([
    ['a negative amount', 'world', 'player', -1, 'non-negative integer'],
    ['a part of a cent', 'world', 'player', 0.5, 'non-negative integer'],
    ['an account and itself', 'world', 'world', 1, 'two different accounts'],
    ['more than the player has', 'player', 'world', 1, 'never below zero'],
  ])('[LEDGER-1] cannot be of %s', (_, debit, credit, amount, reason) => {
    const one = turn()
    expect(() => transfer(one, 'money', debit, credit, amount)).toThrow(reason)
    expect(balance(one.life, 'money')).toBe(0)
    expect(one.transfers).toEqual([])
  })
})
