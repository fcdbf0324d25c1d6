import { hash } from 'node:crypto'
import { catalogue } from '@lifegrid/content/catalogue.generated'
import type { FrameName } from '@lifegrid/contract/frames/index.generated'
import { minuteAt } from '@lifegrid/engine/core/clock'
import { balance, transfer } from '@lifegrid/engine/core/ledger'
import { turnOf } from '@lifegrid/engine/core/turn'
import { withoutStory } from '@lifegrid/engine/lab/without-story'
import type { Life } from '@lifegrid/engine/life/life'
import { becomeCouple } from '@lifegrid/engine/systems/love/couple'
import { addPerson } from '@lifegrid/engine/systems/people/roster'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { lifeWhere, rigWith } from './support/planted-life.ts'

// The autoplayer lives thirty years here.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const diamonds = 2_000
const cents = 500_000
/** No event can stop a time skip. */
const engine = {
  catalogue: { ...catalogue, events: [], tutorial: [], dilemmas: [], holidays: [], achievements: [], mourning: [] },
}

/** A grown-up with a partner, money, diamonds, and rewards to claim. Her clock is stopped. */
function richLife(): Life {
  const life = lifeWhere(({ status, love }) => status === 'playing' && love.bond === null, 30)
  const turn = turnOf(life, minuteAt(life, life.at), engine)
  const fill = (currency: 'money' | 'diamonds', amount: number): void => {
    const missing = amount - balance(life, currency)
    if (missing > 0) transfer(turn, currency, 'house', 'player', missing)
    else transfer(turn, currency, 'player', 'house', -missing)
  }
  fill('diamonds', diamonds)
  fill('money', cents)
  const sex = life.sex === 'female' ? 'male' : 'female'
  const bornDay = life.birthDay
  const single = {
    relation: 'friend',
    sex,
    bornDay,
    lastname: 'Lind',
    affinity: 80,
    familiarity: 80,
    single: true,
  } as const
  const partner = addPerson(turn, single)
  becomeCouple(turn, partner)
  const quest = catalogue.quests?.[0]?.id ?? ''
  Object.assign(life.retention, {
    claims: [{ eventId: 'a-prize', claim: { diamonds: 3, money: 500, energy: 1 } }],
    // A day that has begun and does not end here.
    quests: { day: 99_999, open: [{ id: quest, from: -1_000, claimed: false }] },
  })
  life.gauges.energy = { value: 100, since: turn.minute }
  return Object.assign(withoutStory(life), { unposted: null, stopped: true })
}

type Rig = Awaited<ReturnType<typeof rigWith>>
type Line = readonly [currency: string, debit: string, credit: string, amount: number]

let rig: Rig
/** The balances that the player sees at the beginning, and the number of lines before. */
let first: { readonly diamonds: number; readonly money: number; readonly lines: number }
beforeAll(async () => {
  rig = await rigWith(richLife(), { engine })
  first = await balances()
})

/** The balances that the player sees, after a command that settles what time has moved. */
async function balances() {
  await ledgerOf('purchaseItem', { item: 'bag-of-sweets' })
  const { diamonds, money } = await playerState()
  return { diamonds, money, lines: (await rig.store.ledger('ada')).length }
}

async function linesSince(count: number): Promise<Line[]> {
  const lines = (await rig.store.ledger('ada')).slice(count)
  return lines.map(({ currency, debit, credit, amount }) => [currency, debit, credit, amount])
}

/** Sends a command. @returns the code of its refusal, or `ok`; and the lines that its journal entry has. */
async function ledgerOf(type: string, message: unknown) {
  const before = (await rig.store.ledger('ada')).length
  const id = await rig.ada.command(type, message)
  await rig.clock.run(500)
  const entry = (await rig.store.journal('ada')).find(({ commandId }) => commandId === id)
  return { outcome: entry?.outcome, lines: await linesSince(before) }
}

/** Hands over a system command, as a worker does. */
async function told(type: string, message: object): Promise<Line[]> {
  const before = (await rig.store.ledger('ada')).length
  await rig.send({ kind: 'system', player: 'ada', from: 'worker', type, id: `${type}-${before}`, message })
  await rig.clock.run(500)
  return linesSince(before)
}

function latest(type: FrameName): Record<string, unknown> | undefined {
  return rig.ada.heard(type).at(-1)?.body
}

async function playerState(): Promise<{ diamonds: number; money: number; unlimitedUntil?: number }> {
  await rig.ada.command('resync', null)
  await rig.clock.run(500)
  return latest('playerObject')?.state as { diamonds: number; money: number; unlimitedUntil?: number }
}

describe('[LEDGER-1] the ledger has, with the entry of its command,', () => {
  test.each(catalogue.energyRefills ?? [])('the price of the refill $id: $diamonds diamonds', async (tier) => {
    const { outcome, lines } = await ledgerOf('purchaseEnergyRefill', { tier: tier.id })
    expect([outcome, lines]).toEqual(['ok', [['diamonds', 'player', 'house', tier.diamonds]]])
  })

  test('nothing more for unlimited energy, which lasts 24 hours of the player’s clock', async () => {
    const { unlimitedUntil = 0 } = await playerState()
    const hours = (unlimitedUntil - rig.clock.now()) / 3_600_000
    expect(hours).toBeGreaterThan(23.9)
    expect(hours).toBeLessThanOrEqual(24)
    const { outcome, lines } = await ledgerOf('dateNight', { idea: 'walk' })
    expect([outcome, lines]).toEqual(['ok', []])
  })

  test.each(catalogue.timeSkips ?? [])('the price of the time skip $id: $diamonds diamonds', async (tier) => {
    const { outcome, lines } = await ledgerOf('purchaseTimeSkip', { tier: tier.id })
    expect(outcome).toBe('ok')
    expect(latest('timeSkipSummary')).toMatchObject({ stoppedBy: 'time', diamonds: tier.diamonds })
    // The skipped time has moved money too: wages and bills.
    expect(lines.filter(([currency]) => currency === 'diamonds')).toEqual([
      ['diamonds', 'player', 'house', tier.diamonds],
    ])
  })

  test('the price of an item of the store', async () => {
    const { outcome, lines } = await ledgerOf('purchaseItem', { item: 'bag-of-sweets' })
    expect(outcome).toBe('ok')
    expect(lines).toContainEqual(['money', 'player', 'store', 300])
  })

  test('the price of a gift to the partner, and none for a note', async () => {
    const { outcome, lines } = await ledgerOf('partnerGift', { gift: 'flowers' })
    expect([outcome, lines]).toEqual(['ok', [['money', 'player', 'world', 2_500]]])
    // Gifts need some time between them.
    await ledgerOf('purchaseTimeSkip', { tier: 'one-month' })
    const note = await ledgerOf('partnerGift', { gift: 'note' })
    expect(note.outcome).toBe('ok')
    expect(note.lines.filter(([, debit, credit]) => debit === 'player' && credit === 'world')).toEqual([])
  })

  test('the reward of the day, of a quest, and of an event', async () => {
    expect((await ledgerOf('claimDailyReward', null)).lines).toEqual([['diamonds', 'house', 'player', 2]])
    const quest = catalogue.quests?.[0]
    const claimed = await ledgerOf('claimQuestReward', { questId: quest?.id })
    expect(claimed.lines).toEqual([['diamonds', 'house', 'player', quest?.diamonds]])
    expect((await ledgerOf('claimEvent', { eventId: 'a-prize' })).lines).toEqual([
      ['diamonds', 'house', 'player', 3],
      ['money', 'world', 'player', 500],
    ])
  })

  test('the diamonds of a purchase, and those that a refund takes back', async () => {
    const about = { receipt: `sha256:${hash('sha256', 'a')}`, product: 'handful' }
    expect(await told('sys.purchase', { ...about, result: { kind: 'paid', diamonds: 60 } })).toEqual([
      ['diamonds', 'store', 'player', 60],
    ])
    for (const part of [20, 40])
      expect(await told('sys.refund', { ...about, diamonds: part })).toEqual([['diamonds', 'player', 'store', part]])
  })

  test('nothing for commands that are refused', async () => {
    for (const [type, message] of [
      ['claimDailyReward', null],
      ['claimEvent', { eventId: 'a-prize' }],
      ['partnerGift', { gift: 'journey' }],
      ['purchaseItem', { item: 'no-such-item' }],
      ['purchaseEnergyRefill', { tier: 'no-such-tier' }],
      ['purchaseInAppItem', { productId: 'no-such-product', receipt: 'a-store-receipt' }],
    ] as const) {
      const { outcome, lines } = await ledgerOf(type, message)
      expect([type, outcome === 'ok', lines]).toEqual([type, false, []])
    }
  })
})

test('[LEDGER-2] all these lines together are the change of the balances that the player sees', async () => {
  const last = await balances()
  const change = { diamonds: 0, money: 0 }
  for (const { currency, debit, credit, amount } of (await rig.store.ledger('ada')).slice(first.lines))
    change[currency] += (credit === 'player' ? amount : 0) - (debit === 'player' ? amount : 0)
  expect(change).toEqual({ diamonds: last.diamonds - first.diamonds, money: last.money - first.money })
  expect(change.diamonds).toBeLessThan(0)
})
