import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { advance } from '../../src/advance.ts'
import { type Applied, apply, type EngineCommand } from '../../src/apply.ts'
import { decode, encode, lifeHash } from '../../src/codec/codec.ts'
import { accountsOf } from '../../src/core/ledger.ts'
import type { Transfer } from '../../src/core/transfer.ts'
import { unpostedOf } from '../../src/core/unposted.ts'
import { withoutStory } from '../../src/lab/without-story.ts'
import type { Life } from '../../src/life/life.ts'
import { engineLimits } from '../../src/life/limits.ts'
import { type ReplayEntry, rebuild } from '../../src/replay.ts'
import { context, type LifeState, lifeIn, lifeStates } from '../support/lives.ts'
import { commandOf, stepArbitrary } from '../support/random-script.ts'

const tenYears = 10 * 365 * 1440

/** Balances by currency and account, without those that are zero. */
type Books = ReadonlyMap<string, number>

function booksOf(life: Life): Books {
  const all = (['money', 'diamonds'] as const).flatMap((currency) =>
    Object.entries(accountsOf(life, currency)).map(([account, amount]) => [`${currency} ${account}`, amount] as const),
  )
  return new Map(all.filter(([, amount]) => amount !== 0))
}

function posted(books: Books, transfers: readonly Transfer[]): Books {
  const next = new Map(books)
  for (const { currency, debit, credit, amount } of transfers) {
    next.set(`${currency} ${debit}`, (next.get(`${currency} ${debit}`) ?? 0) - amount)
    next.set(`${currency} ${credit}`, (next.get(`${currency} ${credit}`) ?? 0) + amount)
  }
  return new Map([...next].filter(([, amount]) => amount !== 0))
}

/** The life without the sums that are not posted yet, as it is right after an entry. */
function justPosted(state: LifeState): Life {
  const life = lifeIn(state)
  life.unposted = []
  return life
}

function moved(applied: Applied): readonly Transfer[] {
  return applied.result.ok ? applied.result.value.transfers : []
}

/** Wall time in ms after which the life would be ten years older, if no question stopped it. */
function leap(life: Life): number {
  return life.at + (tenYears * life.clock.rateDen) / life.clock.rateNum
}

test('[LEDGER-2] after each entry that takes effect, the lines of all entries sum to the balances of the life', () => {
  const steps = fc.array(stepArbitrary, { minLength: 1, maxLength: 25 })
  fc.assert(
    fc.property(fc.constantFrom<LifeState>(...lifeStates), steps, (state, script) => {
      const life = justPosted(state)
      let books = booksOf(life)
      for (const step of script) {
        const applied = apply(life, commandOf(life, step, context), life.at + step.afterMs, context)
        books = posted(books, moved(applied))
        expect(posted(books, unpostedOf(life))).toEqual(booksOf(life))
        if (applied.result.ok) expect(life.unposted).toEqual([])
      }
    }),
    { numRuns: 60 },
  )
})

describe('what time moves', () => {
  test('[LEDGER-2] waits in the life, also in its snapshot, for the next entry that takes effect', () => {
    const life = withoutStory(justPosted('adult'))
    const before = booksOf(life)
    advance(life, leap(life), context)
    expect(booksOf(life)).not.toEqual(before)
    const restored = decode(encode(life))
    expect(moved(apply(restored, { type: 'no such command', message: null }, life.at, context))).toEqual([])
    expect(restored.unposted).toEqual(life.unposted)
    const connect: EngineCommand = { type: 'sys.connect', message: { edge: 'e', connection: 'c' } }
    const lines = moved(apply(restored, connect, life.at, context))
    expect(posted(before, lines)).toEqual(booksOf(restored))
  })

  test('[ENG-1] is summed alike, however often the life is advanced', () => {
    const [whole, cut] = [withoutStory(justPosted('adult')), withoutStory(justPosted('adult'))]
    const [until, step] = [leap(whole), (whole.clock.rateDen * 9_999) / whole.clock.rateNum]
    advance(whole, until, context)
    while (cut.at < until) advance(cut, Math.min(until, cut.at + step), context)
    expect(whole.unposted).not.toEqual([])
    expect(cut.unposted).toEqual(whole.unposted)
    expect(lifeHash(cut)).toBe(lifeHash(whole))
  })

  test('[LEDGER-2] is one sum for each pair of accounts', () => {
    const pairsByState = lifeStates.map((state) => {
      const life = withoutStory(justPosted(state))
      advance(life, leap(life), context)
      return unpostedOf(life).map(({ currency, debit, credit }) => `${currency} ${debit} ${credit}`)
    })
    for (const pairs of pairsByState) {
      expect(new Set(pairs).size).toBe(pairs.length)
      expect(pairs.length).toBeLessThan(engineLimits.unpostedMax)
    }
    expect(Math.max(...pairsByState.map((pairs) => pairs.length))).toBeGreaterThan(1)
  })
})

test.each(lifeStates)('[LEDGER-4] a life of an older release opens the ledger with all its balances: %s', (state) => {
  const life = decode(encode({ ...lifeIn(state), unposted: null }))
  advance(life, life.at + 1_000_000, context)
  const connect: EngineCommand = { type: 'sys.connect', message: { edge: 'e', connection: 'c' } }
  const { result } = apply(life, connect, life.at, context)
  expect(result).toMatchObject({ ok: true, value: { opening: true } })
  if (!result.ok) return
  expect(posted(new Map(), result.value.transfers)).toEqual(booksOf(life))
  const again = apply(life, connect, life.at, context)
  expect(again.result).toMatchObject({ ok: true, value: { opening: false, transfers: [] } })
})

describe('[LEDGER-5] a replay under changed rules', () => {
  const at = 1_700_000_000_000
  const born = { seq: 1, at, type: 'sys.birth', outcome: 'ok' }
  const message = JSON.stringify({ playerId: 'p', seed: 'changed rules', ruleset: 'calibrated' })
  const connect = { seq: 2, at, type: 'sys.connect', outcome: 'ok', message: '{"edge":"e","connection":"c"}' }
  const replayed = (entry: ReplayEntry): Life =>
    rebuild({ snapshot: null, journal: [{ ...born, message }, entry], onDivergence: () => {} }, context)

  test.each([
    ['gives the stated balances', { ...connect, books: { money: 0, diamonds: 25 } }, []],
    ['has nothing to compare with', connect, []],
    ['gives other diamonds', { ...connect, books: { money: 0, diamonds: 26 } }, null],
    ['gives other money', { ...connect, books: { money: 1, diamonds: 25 } }, null],
    ['refuses it', { ...connect, type: 'speed', message: '1000' }, null],
  ])('%s: the next entry opens the ledger anew only if it must', (_, entry, unposted) => {
    expect(replayed(entry).unposted).toEqual(unposted)
  })
})
