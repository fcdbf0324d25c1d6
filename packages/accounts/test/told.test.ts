import { describe, expect, it } from 'vitest'
import { accountLimits } from '../src/limits.ts'
import { accountHarness } from './support/account-harness.ts'

const day = 86_400_000

async function player() {
  const harness = accountHarness()
  const { token, userID } = await harness.registered()
  /** What a worker does. */
  const tell = async (id: string, answer: { readonly told?: string; readonly refusal?: string }) => {
    const { told, now } = harness.ctx
    const claimed = await told.claim(id, now(), now() + 1000)
    if (claimed === undefined) throw new Error('the request waits')
    await told.finish(claimed, { state: answer.told === undefined ? 'refused' : 'told', ...answer, at: now() })
  }
  return { ...harness, token, userID, tell }
}

describe('[WHATIF-4] a question about a past decision', () => {
  it('is asked one at a time, and so many times a day', async () => {
    const { done, refused, token, tell, clock } = await player()
    const about = { decision: 7, option: 'stay' }
    for (let n = 0; n < accountLimits.whatIfsPerDay; n++) {
      const { id } = await done('whatIf', about, token)
      if (n === 0) expect(await refused('recallDecisions', undefined, token)).toBe('what_if_running')
      await tell(id, { refusal: 'earlier_rules' })
    }
    expect(await refused('whatIf', about, token)).toBe('too_many_what_ifs')
    expect(await refused('recallDecisions', undefined, token)).toBe('too_many_what_ifs')
    clock.advance(day + 1)
    const login = await done('login', { email: 'ada@example.org', password: 'correct horse' })
    await done('whatIf', about, login.token)
  })

  it('is shown with its answer, or with the reason why there is none, and only to its player', async () => {
    const { done, registered, token, tell } = await player()
    const list = await done('recallDecisions', undefined, token)
    await tell(list.id, { told: '{"decisions":[],"earlier":"trimmed"}' })
    const { id } = await done('whatIf', { decision: 7, option: 'stay' }, token)
    await tell(id, { refusal: 'trimmed' })
    const { lists, whatIfs } = await done('whatIfs', undefined, token)
    expect(lists).toMatchObject([{ id: list.id, state: 'told', told: { decisions: [], earlier: 'trimmed' } }])
    expect(whatIfs).toMatchObject([{ id, state: 'refused', refusal: 'trimmed', decision: 7, option: 'stay' }])
    const other = await registered('bob@example.org')
    expect(await done('whatIfs', undefined, other.token)).toEqual({ lists: [], whatIfs: [] })
  })
})

describe('[WEB-7] earlier entries of the feed', () => {
  it('are asked for one page at a time, so many a day, beside the questions', async () => {
    const { done, refused, token, tell, clock } = await player()
    expect(await done('earlierFeed', undefined, token)).toEqual({})
    for (let n = 0; n < accountLimits.feedPagesPerDay; n++) {
      clock.advance(1)
      const { id } = await done('askEarlierFeed', { before: 500 - n }, token)
      if (n === 0) expect(await refused('whatIf', { decision: 7, option: 'stay' }, token)).toBe('what_if_running')
      await tell(id, { told: '{"life":0,"entries":[],"earlier":"none"}' })
      expect(await done('earlierFeed', undefined, token)).toMatchObject({
        newest: { id, before: 500 - n, state: 'told', told: { entries: [], earlier: 'none' } },
      })
    }
    expect(await refused('askEarlierFeed', { before: 1 }, token)).toBe('too_many_what_ifs')
    await done('whatIf', { decision: 7, option: 'stay' }, token)
    expect(await done('whatIfs', undefined, token)).toMatchObject({ lists: [], whatIfs: [{ decision: 7 }] })
  })
})

describe('a shared page', () => {
  it('[SHARE-1] is off until the player asks, has an address that nobody guesses, and keeps it', async () => {
    const { done, refused, token } = await player()
    expect(await done('sharing', undefined, token)).toEqual({})
    const { path } = await done('shareLife', undefined, token)
    expect(path).toMatch(/^\/lives\/[a-z0-9]{26}$/)
    expect(accountLimits.shareAddressLength * Math.log2(36)).toBeGreaterThan(128)
    expect(await done('sharing', undefined, token)).toEqual({ share: { path, state: 'waiting' } })
    for (let n = 1; n < accountLimits.shareBurst; n++) {
      expect(await done('shareLife', undefined, token)).toEqual({ path })
    }
    expect(await refused('shareLife', undefined, token)).toBe('rate_limited')
  })

  it('[SHARE-2] withdraws the page at once, and another one has another address', async () => {
    const { done, refused, token, tell, ctx } = await player()
    const { path } = await done('shareLife', undefined, token)
    const id = path.slice('/lives/'.length)
    await tell(id, { told: '{}' })
    expect(await ctx.told.page(id)).toBeDefined()
    await done('withdrawShare', undefined, token)
    expect(await ctx.told.page(id)).toBeUndefined()
    expect(await refused('withdrawShare', undefined, token)).toBe('not_shared')
    expect((await done('shareLife', undefined, token)).path).not.toBe(path)
  })
})
