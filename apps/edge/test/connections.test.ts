import { closeCodes } from '@lifegrid/contract/errors'
import { limits } from '@lifegrid/contract/limits'
import { Registry } from '@lifegrid/observability/metrics'
import { describe, expect, it } from 'vitest'
import { edgeHarness, receipt } from './support/edge-harness.ts'
import { fakeClient } from './support/fake-client.ts'

describe('[CONN-8] a connection whose token ends', () => {
  const lifeMs = 300_000
  const grant = (now: number) => ({ issuedAt: now, expiresAt: now + lifeMs })

  it('is told a minute before, once, and is closed when the token has ended', async () => {
    const { live, clock } = await edgeHarness(new Registry(), { grant })
    const client = await live('ada')
    const pass = async (ms: number): Promise<void> => {
      for (let left = ms; left > 0; left -= 10_000) {
        await clock.run(Math.min(left, 10_000))
        client.pong()
      }
    }
    await pass(lifeMs - limits.tokenNoticeMs - 5_000)
    expect(client.take()).toEqual([])
    await pass(10_000)
    const [notice, ...others] = client.take()
    expect(notice).toEqual({ type: 'tokenExpiring', expiresInMs: expect.any(Number) })
    expect(others).toEqual([])
    expect(Number(notice?.expiresInMs)).toBeLessThanOrEqual(limits.tokenNoticeMs)
    expect(Number(notice?.expiresInMs)).toBeGreaterThan(limits.tokenNoticeMs - 6_000)
    await pass(limits.tokenNoticeMs - 10_000)
    expect(client.take()).toEqual([])
    expect(client.closed).toBeUndefined()
    await pass(10_000)
    expect(client.closed?.code).toBe(4011)
  })

  it('is told at once when the token is shorter than the notice', async () => {
    const { live, clock } = await edgeHarness(new Registry(), { grant: (now) => ({ expiresAt: now + 5_000 }) })
    const client = await live('ada')
    await clock.run(1_500)
    expect(client.take()).toMatchObject([{ type: 'tokenExpiring' }])
    await clock.run(6_000)
    expect(client.closed?.code).toBe(4011)
  })

  it('stays when it has no token', async () => {
    const { live, clock } = await edgeHarness(new Registry())
    const client = await live('ada')
    for (let i = 0; i < 100; i++) {
      client.pong()
      await clock.run(10_000)
    }
    expect(client.closed).toBeUndefined()
    expect(client.take()).toEqual([])
  })
})

describe('[CONN-9] a revocation', () => {
  it.each([
    ['a player', { player: 'ada' }, 4012, undefined],
    ['tokens issued before a moment', { issuedBefore: Number.MAX_SAFE_INTEGER }, 4012, 4012],
    ['tokens issued before an earlier moment', { issuedBefore: 1 }, undefined, undefined],
    ["a player's old tokens", { player: 'ada', issuedBefore: Number.MAX_SAFE_INTEGER }, 4012, undefined],
    ["a player's tokens that were older", { player: 'ada', issuedBefore: 1 }, undefined, undefined],
    ['another player', { player: 'ad' }, undefined, undefined],
    ['nothing', {}, undefined, undefined],
  ])('of %s closes the sockets that it names and no others', async (_what, revocation, ada, bob) => {
    const grant = (now: number) => ({ issuedAt: now, expiresAt: now + 1e9 })
    const { live, revoke } = await edgeHarness(new Registry(), { grant })
    const clients = [await live('ada'), await live('bob')]
    await revoke(revocation)
    expect(clients.map(({ closed }) => closed?.code)).toEqual([ada, bob])
  })

  it.each([
    ['the session of one', { sessions: ['s-1', 's-3'] }, 4012, undefined, undefined],
    ['another session', { sessions: ['s-9'] }, undefined, undefined, undefined],
    ['no session', { withoutSession: true }, undefined, undefined, 4012],
    ['one player, without a session', { player: 'ada', withoutSession: true }, undefined, undefined, undefined],
    ['one guest, without a session', { player: 'eve', withoutSession: true }, undefined, undefined, 4012],
  ] as const)('[AUTH-3] of %s closes the sockets that match', async (_what, revocation, ada, bob, eve) => {
    let made = 0
    const grant = (now: number) => {
      made++
      return { expiresAt: now + 1e9, ...(made < 3 && { session: `s-${made}` }) }
    }
    const { live, revoke } = await edgeHarness(new Registry(), { grant })
    const clients = [await live('ada'), await live('bob'), await live('eve')]
    await revoke(revocation)
    expect(clients.map(({ closed }) => closed?.code)).toEqual([ada, bob, eve])
  })

  it('[AUTH-3] that an edge may have missed is made up for: it asks the record about its sockets until it answers', async () => {
    const asked: string[][] = []
    const grant = (now: number) => ({ expiresAt: now + 1e9, session: 's' })
    const { live, edge, streams, settle, clock } = await edgeHarness(new Registry(), {
      grant,
      async stillAdmitted(held) {
        asked.push(held.map(({ player, session }) => `${player} ${session}`))
        if (asked.length < 3) throw new Error('the record is away')
        return held.map(({ player }) => player !== 'ada')
      },
    })
    const [ada, bob] = [await live('ada'), await live('bob')]
    await streams.publish(edge.id, 'not an entry')
    await settle()
    await clock.run(1000)
    expect(asked).toEqual([1, 2, 3].map(() => ['ada s', 'bob s']))
    expect(ada.closed?.code).toBe(4012)
    expect(bob.closed).toBeUndefined()
  })

  it('counts a token without iat as old, and does not match a connection without a token', async () => {
    const { live, revoke } = await edgeHarness(new Registry(), { grant: (now) => ({ expiresAt: now + 1e9 }) })
    const unknown = await live('ada')
    await revoke({ issuedBefore: 1 })
    expect(unknown.closed?.code).toBe(4012)
    const open = await edgeHarness(new Registry())
    const client = await open.live('ada')
    await open.revoke({ issuedBefore: Number.MAX_SAFE_INTEGER })
    expect(client.closed).toBeUndefined()
    await open.revoke({ player: 'ada' })
    expect(client.closed?.code).toBe(4012)
  })

  it('sends a connection whose token is being checked back to be checked again', async () => {
    const checks: (() => void)[] = []
    const { edge, revoke, forwarded, settle } = await edgeHarness(new Registry(), {
      beforeCheck: () => new Promise((resolve) => checks.push(resolve)),
    })
    const client = fakeClient(edge)
    client.say({ type: 'init', userID: 'ada' })
    await revoke({ player: 'ada', issuedBefore: 1 })
    expect(client.closed?.code).toBe(4008)
    for (const check of checks) check()
    await settle()
    expect(forwarded()).toEqual([])
  })

  it('is no gap in the entries of sims', async () => {
    const { live, revoke, publish, forwarded } = await edgeHarness(new Registry())
    const { connection, take } = await live('ada')
    await publish([{ player: 'ada', connection, epoch: 1, frames: [receipt(1, 1)] }])
    await revoke({ player: 'bob' })
    await revoke({ player: 'bob' })
    await publish([{ player: 'ada', connection, epoch: 1, frames: [receipt(1, 2)] }])
    expect(take()).toHaveLength(2)
    expect(forwarded().map(({ kind }) => kind)).toEqual(['connect'])
  })
})

describe('[CONN-4] a connection that takes the player from an older one at the same edge', () => {
  const init = (client?: string): object => ({
    type: 'init',
    userID: 'ada',
    ...(client === undefined ? {} : { client }),
  })

  it.each([
    ['laptop', 'phone', closeCodes.replaced],
    ['laptop', undefined, closeCodes.replaced],
    [undefined, undefined, closeCodes.replaced],
    // An attempt that the client has given up, and that the edge sees late.
    ['laptop', 'laptop', closeCodes.resync],
  ])('closes it when it is of client %s and the newer one of client %s', async (older, newer, { code }) => {
    const { edge, settle, forwarded } = await edgeHarness(new Registry())
    const first = fakeClient(edge)
    first.say(init(older))
    await settle()
    fakeClient(edge).say(init(newer))
    await settle()
    expect(first.closed?.code).toBe(code)
    const [connected, , disconnected] = forwarded()
    expect(disconnected).toMatchObject({ kind: 'disconnect', connection: connected?.connection })
  })
})
