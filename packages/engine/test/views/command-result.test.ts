import { describe, expect, test } from 'vitest'
import { apply } from '../../src/apply.ts'
import { minuteAt } from '../../src/core/clock.ts'
import { transfer } from '../../src/core/ledger.ts'
import { turnOf } from '../../src/core/turn.ts'
import type { Life } from '../../src/life/life.ts'
import { settle } from '../../src/systems/money/accounts.ts'
import { meansOf } from '../../src/views/command-result.ts'
import { dateIdeasOf } from '../../src/views/date-ideas-view.ts'
import { learntTraitsOf } from '../../src/views/messaging-traits-view.ts'
import { storeFrameOf } from '../../src/views/store-view.ts'
import { context, lifeIn } from '../support/lives.ts'

const { catalogue } = context

/** A life with money and diamonds. */
function rich(state: Parameters<typeof lifeIn>[0] = 'parent'): Life {
  const life = lifeIn(state)
  const turn = turnOf(life, minuteAt(life, life.at), context)
  settle(turn)
  transfer(turn, 'money', 'world', 'player', 5_000_000)
  transfer(turn, 'diamonds', 'house', 'player', 5_000)
  return life
}

function send(life: Life, type: string, message: unknown) {
  const { frames, result } = apply(life, { type, message }, life.at, context)
  if (!result.ok) throw new Error(`${type}: ${result.error.code} ${result.error.detail}`)
  return { frames, outcome: result.value.outcome, means: meansOf(life, minuteAt(life, life.at)) }
}

describe('[OUT-6] the result of a command', () => {
  test('says what an item has cost, that it was got, and what is left', () => {
    const life = rich()
    const { items } = storeFrameOf(life, minuteAt(life, life.at), catalogue)
    const item = items.find(
      ({ kind, unavailable, owned }) => kind === 'keep' && unavailable === undefined && owned === 0,
    )
    const { outcome, means } = send(life, 'purchaseItem', { item: item?.id })
    expect(outcome).toEqual({
      paid: { money: item?.priceCents },
      got: { item: item?.id },
      left: { money: means.money, owned: 1 },
    })
  })

  test('says what energy has cost and brought, beyond the bar too', () => {
    const life = rich()
    const tier = catalogue.energyRefills?.find(({ id }) => id === 'medium')
    const { outcome, means } = send(life, 'purchaseEnergyRefill', { tier: 'medium' })
    expect(outcome).toEqual({
      paid: { diamonds: tier?.diamonds },
      got: { energy: tier?.energy },
      left: { diamonds: means.diamonds, energy: means.energy, energyReserve: means.energyReserve },
    })
    const unlimited = send(life, 'purchaseEnergyRefill', { tier: 'unlimited' })
    expect(unlimited.outcome?.got).toEqual({ unlimitedUntil: life.retention.unlimitedUntil })
  })

  test('says what a loan brings and a talk costs', () => {
    const life = rich()
    expect(send(life, 'takeLoan', { cents: 100_000 }).outcome?.got).toEqual({ money: 100_000 })
    const mother = life.people.find(({ diedDay, affinity }) => diedDay === null && affinity > 0)
    const talk = send(life, 'conversation', { character: mother?.id, type: 'checkIn' })
    expect(talk.outcome).toMatchObject({ paid: { energy: 5 }, got: {}, left: { energy: talk.means.energy } })
  })

  test('is absent when nothing was paid or got, and when a frame of its own tells it', () => {
    const life = rich()
    expect(send(life, 'speed', 50).outcome).toBeUndefined()
    const skip = send(life, 'purchaseTimeSkip', { tier: catalogue.timeSkips?.[0]?.id })
    expect(skip.outcome).toBeUndefined()
    const summary = skip.frames.find(({ frame }) => frame === 'timeSkipSummary')
    const rewards = skip.frames.flatMap(({ frame, body }) => (frame === 'achievementUnlocked' ? [body.diamonds] : []))
    const left = skip.means.diamonds - rewards.reduce((sum, paid) => sum + paid, 0)
    expect(summary?.body).toMatchObject({ diamonds: expect.any(Number), diamondsLeft: left })
    const daily = send(life, 'claimDailyReward', undefined)
    expect(daily.outcome).toBeUndefined()
    expect(daily.frames.find(({ frame }) => frame === 'dailyRewardClaimed')?.body).toMatchObject({
      diamonds: expect.any(Number),
      diamondsLeft: expect.any(Number),
    })
  })

  test('the costs of an answered option are in its message', () => {
    for (const state of ['asked', 'dilemma'] as const) {
      const life = rich(state)
      const { question } = life
      const options = context.catalogue.events.find(({ id }) => id === question?.eventId)?.options ?? []
      for (const { id, energyCost = 0, moneyCost = 0 } of options) {
        const copy = structuredClone(life)
        const { result, frames } = apply(
          copy,
          { type: 'answer', message: { eventId: question?.eventId, option: id } },
          copy.at,
          context,
        )
        if (!result.ok) continue
        expect(result.value.outcome).toBeUndefined()
        const told = frames.find(({ frame }) => frame === 'messageEvent')?.body as {
          energyCost?: number
          moneyCost?: number
          id: string
        }
        expect(told.id).toBe(question?.eventId)
        expect([told.energyCost ?? 0, told.moneyCost ?? 0]).toEqual([energyCost, moneyCost])
      }
    }
  })
})

describe('the price lists', () => {
  test('are what the commands take, and close what the player cannot have', () => {
    const life = rich()
    const minute = minuteAt(life, life.at)
    const lists = dateIdeasOf({ life, minute, catalogue })
    expect(lists.dates).toHaveLength(8)
    for (const { title, suits } of [...lists.dates, ...lists.gifts]) {
      expect(title).toMatch(/\S/)
      expect(suits.length).toBeGreaterThan(0)
    }
    for (const { id, priceCents, energy, unavailable } of lists.dates) {
      const copy = structuredClone(life)
      const { result } = apply(copy, { type: 'dateNight', message: { idea: id } }, copy.at, context)
      expect(result.ok, id).toBe(unavailable === undefined)
      if (!result.ok) continue
      expect(result.value.outcome?.paid.money ?? 0).toBe(priceCents)
      expect(result.value.outcome?.paid.energy ?? 0).toBe(energy)
    }
    for (const { id, unavailable } of lists.gifts) {
      const copy = structuredClone(life)
      expect(apply(copy, { type: 'partnerGift', message: { gift: id } }, copy.at, context).result.ok).toBe(
        unavailable === undefined,
      )
    }
    for (const { id, unavailable } of lists.weddings) {
      const copy = structuredClone(life)
      expect(apply(copy, { type: 'marry', message: { wedding: id } }, copy.at, context).result.ok).toBe(
        unavailable === undefined,
      )
    }
  })
})

describe('how a person writes', () => {
  test('becomes known with familiarity, one trait at a time', () => {
    const life = lifeIn('adult')
    const minute = minuteAt(life, life.at)
    const person = life.people.find(({ diedDay }) => diedDay === null)
    if (person === undefined) throw new Error('the player knows nobody')
    const known = (familiarity: number): string[] => {
      Object.assign(person, { familiarity, familiarSince: minute })
      return Object.keys(learntTraitsOf(life, person, minute))
    }
    expect(known(11)).toEqual([])
    expect(known(12)).toHaveLength(1)
    expect(known(60)).toEqual(expect.arrayContaining(known(12)))
    expect(known(60)).toHaveLength(5)
    expect(known(100)).toHaveLength(8)
  })
})
