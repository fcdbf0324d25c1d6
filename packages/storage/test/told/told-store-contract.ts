import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { OutboxJob } from '../../src/ports.ts'
import type { ToldRequest, ToldStore } from '../../src/told/ports.ts'

export interface ToldWorld {
  readonly lives: ToldStore
  jobs(): Promise<readonly OutboxJob[]>
  done(): Promise<void>
}

const now = 1_760_000_000_000
const limit = { since: now - 1000, max: 3, kinds: ['decisions', 'what-if'] } as const

function whatIf(id: string, changed: Partial<ToldRequest> = {}): ToldRequest {
  return { id, playerId: 'ada', kind: 'what-if', decision: 7, option: 'stay', requestedAt: now, ...changed }
}

/** The contract of every implementation of {@link ToldStore}. */
export function toldStoreContract(name: string, begin: () => Promise<ToldWorld>): void {
  describe(`told lives: ${name}`, () => {
    let world: ToldWorld
    beforeEach(async () => {
      world = await begin()
    })
    afterEach(() => world.done())
    describe('what-ifs', () => whatIfContract(() => world))
    describe('shares', () => shareContract(() => world))
  })
}

function whatIfContract(world: () => ToldWorld): void {
  it('[WHATIF-4] one request of a player waits at a time, and each day has a limit', async () => {
    const { lives, jobs } = world()
    expect(await lives.request(whatIf('a'), limit)).toBe('requested')
    expect(await lives.request(whatIf('b'), limit)).toBe('running')
    expect(await lives.request(whatIf('c', { playerId: 'bob' }), limit)).toBe('requested')
    expect((await jobs()).map(({ queue, payload }) => [queue, JSON.parse(payload)])).toEqual([
      ['told-life', { kind: 'one', told: 'a' }],
      ['told-life', { kind: 'one', told: 'c' }],
    ])
    for (const id of ['a', 'd', 'e']) {
      if (id !== 'a') expect(await lives.request(whatIf(id), limit)).toBe('requested')
      const claimed = await lives.claim(id, now, now + 10)
      expect(claimed && (await lives.finish(claimed, { state: 'told', told: '{}', at: now + 1 }))).toBe(true)
    }
    expect(await lives.request(whatIf('f'), limit)).toBe('too_many')
    expect(await lives.request(whatIf('f'), { ...limit, since: now + 1 })).toBe('requested')
    expect((await lives.toldTo('ada', limit.kinds, 10)).map(({ id }) => id)).toEqual(['a', 'd', 'e', 'f'])
  })

  it('[WEB-7] entries of the feed share the place of the questions, and have a limit and an age of their own', async () => {
    const { lives } = world()
    const page = { kind: 'feed', decision: 80, option: null } as const
    await lives.request(whatIf('a'), limit)
    expect(await lives.request(whatIf('b', page), { ...limit, kinds: ['feed'] })).toBe('running')
    const claimed = await lives.claim('a', now, now + 10)
    expect(claimed && (await lives.finish(claimed, { state: 'told', told: '{}', at: now + 1 }))).toBe(true)
    expect(await lives.request(whatIf('b', page), { ...limit, max: 0, kinds: ['feed'] })).toBe('too_many')
    expect(await lives.request(whatIf('b', page), { ...limit, max: 1, kinds: ['feed'] })).toBe('requested')
    expect(await lives.toldTo('ada', ['feed'], 10)).toMatchObject([{ id: 'b', ...page, state: 'waiting' }])
    expect((await lives.toldTo('ada', limit.kinds, 10)).map(({ id }) => id)).toEqual(['a'])
    await lives.removeOld(['feed'], now + 1, 10)
    expect(await lives.toldTo('ada', ['feed'], 10)).toEqual([])
    expect(await lives.toldTo('ada', limit.kinds, 10)).toHaveLength(1)
  })

  it('[WHATIF-5] a request is claimed by one worker, and answered once', async () => {
    const { lives } = world()
    await lives.request(whatIf('a'), limit)
    expect(await lives.waiting(now, 10)).toEqual(['a'])
    const claimed = await lives.claim('a', now, now + 10)
    expect(claimed).toEqual({ ...whatIf('a'), attempt: 1 })
    expect(await lives.claim('a', now + 9, now + 20)).toBeUndefined()
    expect(await lives.waiting(now + 9, 10)).toEqual([])
    const again = await lives.claim('a', now + 10, now + 20)
    expect(again?.attempt).toBe(2)
    if (claimed === undefined || again === undefined) return
    expect(await lives.finish(again, { state: 'refused', refusal: 'earlier_rules', at: now + 11 })).toBe(true)
    expect(await lives.finish(claimed, { state: 'told', told: '{}', at: now + 12 })).toBe(false)
    expect(await lives.toldTo('ada', limit.kinds, 10)).toEqual([
      { ...whatIf('a'), state: 'refused', refusal: 'earlier_rules', toldAt: null, told: null },
    ])
    expect(await lives.waiting(now + 99, 10)).toEqual([])
  })

  it('[WHATIF-5] old answers are removed, and shares stay', async () => {
    const { lives } = world()
    await lives.request(whatIf('a'), limit)
    await lives.share('page', 'ada', now)
    await lives.removeOld(limit.kinds, now, 10)
    expect(await lives.toldTo('ada', limit.kinds, 10)).toHaveLength(1)
    await lives.removeOld(limit.kinds, now + 1, 10)
    expect(await lives.toldTo('ada', limit.kinds, 10)).toEqual([])
    expect(await lives.shareOf('ada')).toBeDefined()
  })
}

function shareContract(world: () => ToldWorld): void {
  it('[SHARE-1] a page is there when it was told, keeps its address, and is renewed when its owner asks', async () => {
    const { lives, jobs } = world()
    expect(await lives.shareOf('ada')).toBeUndefined()
    expect(await lives.share('page', 'ada', now)).toBe('page')
    expect(await lives.page('page')).toBeUndefined()
    const first = await lives.claim('page', now, now + 10)
    if (first === undefined) throw new Error('it waits')
    const image = new Uint8Array([1, 2, 3])
    await lives.finish(first, { state: 'told', told: '{"n":1}', image, at: now + 1 })
    expect(await lives.page('page')).toEqual({ told: '{"n":1}', toldAt: now + 1 })
    expect([...((await lives.image('page')) ?? [])]).toEqual([1, 2, 3])
    expect(await lives.share('another', 'ada', now + 5)).toBe('page')
    expect(await lives.page('another')).toBeUndefined()
    expect(await lives.page('page')).toEqual({ told: '{"n":1}', toldAt: now + 1 })
    expect(new Set((await jobs()).map(({ id }) => id)).size).toBe(2)
    const second = await lives.claim('page', now + 5, now + 15)
    if (second === undefined) throw new Error('it waits')
    // The worker of the first request is late.
    expect(await lives.finish(first, { state: 'failed', at: now + 6 })).toBe(false)
    await lives.finish(second, { state: 'told', told: '{"n":2}', at: now + 7 })
    expect(await lives.shareOf('ada')).toMatchObject({ id: 'page', state: 'told', toldAt: now + 7, told: '{"n":2}' })
  })

  it('[SHARE-2] a page that was withdrawn is gone at once, and a worker that is late does not bring it back', async () => {
    const { lives } = world()
    await lives.share('page', 'ada', now)
    const claimed = await lives.claim('page', now, now + 10)
    if (claimed === undefined) throw new Error('it waits')
    await lives.finish(claimed, { state: 'told', told: '{}', image: new Uint8Array([1]), at: now })
    await lives.share('page', 'ada', now + 1)
    const late = await lives.claim('page', now + 1, now + 10)
    expect(await lives.withdraw('ada')).toBe(true)
    expect(await lives.withdraw('ada')).toBe(false)
    expect(await lives.page('page')).toBeUndefined()
    expect(await lives.image('page')).toBeUndefined()
    expect(late && (await lives.finish(late, { state: 'told', told: '{}', at: now + 2 }))).toBe(false)
    expect(await lives.page('page')).toBeUndefined()
    await lives.request(whatIf('a'), limit)
    expect(await lives.page('a')).toBeUndefined()
  })
}
