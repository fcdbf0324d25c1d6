import { describe, expect, test } from 'vitest'
import { recordOf } from '../../../src/codec/compact/tally.ts'
import { conditions } from '../../../src/conditions/evaluate.ts'
import { balance } from '../../../src/core/ledger.ts'
import { turnOf } from '../../../src/core/turn.ts'
import { engineLimits } from '../../../src/life/limits.ts'
import { read } from '../../../src/read.ts'
import { offerClaim } from '../../../src/systems/rewards/claims.ts'
import { statisticAt, totalAt } from '../../../src/systems/rewards/statistics.ts'
import { toldWords } from '../../support/in-words.ts'
import { oneLife, question } from '../../support/one-life.ts'

function decided(option: 'yes' | 'no') {
  const one = oneLife({ events: [question('asked')] })
  one.send('speed', 1)
  while (one.life.question === null) one.wait(10_000)
  one.send('answer', { eventId: 'asked', option })
  return one
}

describe('statistics', () => {
  test('count decisions and commands by kind, and the energy spent', () => {
    const one = decided('yes')
    expect(recordOf(one.life.retention.counts)).toMatchObject({
      decisions: 1,
      'decisions.home': 1,
      energySpent: 10,
      'did.speed': 1,
      'did.characterSetup': 1,
    })
    expect(recordOf(one.life.retention.counts)['did.answer']).toBeUndefined()
    expect(recordOf(decided('no').life.retention.counts).energySpent).toBeUndefined()
  })

  test('do not count a refused command', () => {
    const one = oneLife()
    one.send('claimDailyReward')
    one.send('claimDailyReward')
    expect(recordOf(one.life.retention.counts)).toMatchObject({ 'did.claimDailyReward': 1, rewardsClaimed: 1 })
  })

  test('add up over all lives', () => {
    const one = decided('no')
    const days = statisticAt(one.life, 'daysLived', one.minute())
    one.send('restart')
    one.send('characterSetup', { firstname: 'Bea', lastname: 'Olsen', sex: 'female' })
    expect(statisticAt(one.life, 'decisions', one.minute())).toBe(0)
    expect(totalAt(one.life, 'decisions', one.minute())).toBe(1)
    expect(totalAt(one.life, 'daysLived', one.minute())).toBe(days)
    expect(statisticAt(one.life, 'livesEnded', 0)).toBe(1)
    one.send('restart')
    expect(totalAt(one.life, 'daysLived', one.minute())).toBe(days)
    const answer = read(one.life, { type: 'getPlayerStatistics', message: null }, one.context)
    expect(answer).toMatchObject({
      ok: true,
      value: {
        body: { life: { decisions: 0 }, allLives: { decisions: 1, 'decisions.home': 1 }, player: { livesEnded: 2 } },
      },
    })
  })

  test('can be a condition, for this life or for all lives', () => {
    const one = decided('no')
    one.send('restart')
    const look = { life: one.life, minute: 0, catalogue: one.context.catalogue, cast: {} }
    expect(conditions.holds({ kind: 'statistic', of: 'decisions', from: 1 }, look)).toBe(false)
    expect(conditions.holds({ kind: 'statistic', of: 'decisions', from: 1, allLives: true }, look)).toBe(true)
    expect(toldWords(conditions.explains({ kind: 'statistic', of: 'moneySpent', from: 5 }))).toBe('5 money spent')
  })
})

describe('the rewards of events', () => {
  test('are limited in number: newer ones replace the oldest', () => {
    const one = oneLife()
    const turn = turnOf(one.life, 0, one.context)
    for (let n = 0; n <= engineLimits.claimsMax; n++) offerClaim(turn, `present-${n}`, { diamonds: 1 })
    expect(one.life.retention.claims).toHaveLength(engineLimits.claimsMax)
    expect(one.send('claimEvent', { eventId: 'present-0' })?.code).toBe('nothing_to_claim')
    expect(one.send('claimEvent', { eventId: 'present-1' })).toBeUndefined()
  })

  test('are paid in diamonds, money and energy', () => {
    const one = oneLife()
    offerClaim(turnOf(one.life, 0, one.context), 'jar', { diamonds: 2, money: 500, energy: 30 })
    const [diamonds, money] = [balance(one.life, 'diamonds'), balance(one.life, 'money')]
    one.send('claimEvent', { eventId: 'jar' })
    expect(balance(one.life, 'diamonds') - diamonds).toBe(2)
    expect(balance(one.life, 'money') - money).toBe(500)
    expect(one.life.retention.energyReserve).toBe(30)
  })
})

describe('the device token', () => {
  test('[CMD-12] is accepted, and is neither in the life nor sent to clients', () => {
    const one = oneLife()
    expect(one.send('deviceToken', { platform: 'ios', token: 'first-token-0001' })).toBeUndefined()
    expect(one.send('deviceToken', { platform: 'ios', token: null })).toBeUndefined()
    expect(JSON.stringify([one.life, one.frames])).not.toContain('-token-')
  })
})
