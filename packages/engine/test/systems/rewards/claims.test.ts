import { describe, expect, it } from 'vitest'
import { recordOf } from '../../../src/codec/compact/tally.ts'
import { tell } from '../../../src/core/feed.ts'
import { balance } from '../../../src/core/ledger.ts'
import type { Turn } from '../../../src/core/turn.ts'
import { engineLimits } from '../../../src/life/limits.ts'
import { energyAt } from '../../../src/systems/body/energy.ts'
import { moneyAt } from '../../../src/systems/money/accounts.ts'
import { offerClaim, takeClaim } from '../../../src/systems/rewards/claims.ts'
import { catalogueOf, someone } from '../../support/body-life.ts'

function newborn(): Turn {
  const turn = someone(catalogueOf({}), 0)
  turn.life.retention.claims = []
  turn.life.retention.counts = []
  turn.life.gauges.energy = { value: 95, since: turn.minute }
  return turn
}

describe('the reward of an event', () => {
  it('is paid once, and no energy is lost', () => {
    const turn = newborn()
    const { life, minute } = turn
    const before = [balance(life, 'diamonds'), moneyAt(life, minute)] as const
    offerClaim(turn, 'parcel', { diamonds: 3, money: 2_500, energy: 20 })
    expect(takeClaim(turn, 'parcel')).toBe(true)
    expect([balance(life, 'diamonds'), moneyAt(life, minute)]).toEqual([before[0] + 3, before[1] + 2_500])
    // 5 of the 20 fit into the bar.
    expect([energyAt(life, minute), life.retention.energyReserve]).toEqual([100, 15])
    expect(recordOf(life.retention.counts)).toEqual({ diamondsEarned: 3, eventsClaimed: 1 })
    expect(takeClaim(turn, 'parcel')).toBe(false)
    expect(recordOf(life.retention.counts)).toEqual({ diamondsEarned: 3, eventsClaimed: 1 })
  })

  it('is the oldest one if an event has several', () => {
    const turn = newborn()
    offerClaim(turn, 'parcel', { diamonds: 1 })
    offerClaim(turn, 'letter', { diamonds: 2 })
    offerClaim(turn, 'parcel', { diamonds: 4 })
    const before = balance(turn.life, 'diamonds')
    takeClaim(turn, 'parcel')
    expect(balance(turn.life, 'diamonds')).toBe(before + 1)
    expect(turn.life.retention.claims.map(({ eventId }) => eventId)).toEqual(['letter', 'parcel'])
  })

  it('is dropped when there are too many newer ones, and its feed entry no longer shows it', () => {
    const turn = newborn()
    tell(turn, { eventId: 'first', title: 'A parcel', message: 'For you.', importance: 3, claim: { diamonds: 1 } })
    offerClaim(turn, 'first', { diamonds: 1 })
    const claimIn = (): unknown => turn.life.feed.find(({ eventId }) => eventId === 'first')?.claim
    for (let i = 1; i < engineLimits.claimsMax; i++) offerClaim(turn, `later-${i}`, { diamonds: 1 })
    expect(claimIn()).toEqual({ diamonds: 1 })
    offerClaim(turn, 'last', { diamonds: 1 })
    expect(claimIn()).toBeUndefined()
    expect(turn.life.retention.claims).toHaveLength(engineLimits.claimsMax)
    expect(takeClaim(turn, 'first')).toBe(false)
  })
})
