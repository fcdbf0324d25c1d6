import { systemClock as clock } from '@lifegrid/base/system-clock'
import { keys } from '@lifegrid/cluster/keys'
import { closeCodes } from '@lifegrid/contract/errors'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountEdges } from '../support/account-edges.ts'

const revoked = closeCodes.revoked.code
type Edges = Awaited<ReturnType<typeof accountEdges>>

let edges: Edges
beforeAll(async () => {
  edges = await accountEdges(8)
})
afterAll(() => edges?.close())

let people = 0
const address = (): string => `player${++people}@example.org`
const password = 'correct horse'

describe('[AUTH-2] a refresh token that was replaced', () => {
  it('ends its session, on one edge, and closes its socket on another; other sessions go on', async () => {
    const email = address()
    const first = await edges.registered(email)
    const other = await edges.done('login', { email, password }, undefined, { edge: 1 })
    const life = await edges.done('createLife', {}, other.token)
    const switched = await edges.done('switchLife', { userID: life.userID }, other.token)
    const socket = await edges.socket(first.userID, first.token, 1)
    const kept = await edges.socket(switched.userID, switched.token, 1)
    expect([socket.refused, kept.refused]).toEqual([undefined, undefined])
    const second = await edges.done('refresh', { refreshToken: first.refreshToken }, undefined, { edge: 1 })
    const reuse = await edges.call('refresh', { refreshToken: first.refreshToken })
    expect([reuse.status, reuse.code]).toEqual([401, 'bad_token'])
    expect(await socket.closed).toBe(revoked)
    expect(kept.isOpen()).toBe(true)
    for (const edge of [0, 1]) {
      expect((await edges.call('refresh', { refreshToken: second.refreshToken }, undefined, { edge })).code).toBe(
        'bad_token',
      )
      expect((await edges.call('lives', undefined, second.token, { edge })).code).toBe('bad_token')
      expect((await edges.socket(first.userID, second.token, edge)).refused).toBe('bad_token')
    }
  })

  it('gets the same new token when its exchange is repeated, on any edge', async () => {
    const { refreshToken } = await edges.registered(address())
    const body = { refreshToken, attempt: 'attempt-0001' }
    const both = await Promise.all([0, 1].map((edge) => edges.done('refresh', body, undefined, { edge })))
    const next = await edges.done('refresh', { refreshToken: both[1]?.refreshToken })
    expect(next.sessionID).toBe(both[0]?.sessionID)
  })
})

describe('[AUTH-3] the end of a session', () => {
  it.each(['logout', 'logoutEverywhere', 'endSession', 'changePassword', 'resetPassword'] as const)(
    'by %s closes its socket on the other edge and refuses its tokens there',
    async (how) => {
      const email = address()
      const victim = await edges.registered(email)
      const own = await edges.done('login', { email, password })
      const socket = await edges.socket(victim.userID, victim.token, 1)
      expect(socket.refused).toBeUndefined()
      if (how === 'logout') await edges.done('logout', { refreshToken: victim.refreshToken })
      if (how === 'logoutEverywhere') await edges.done('logoutEverywhere', undefined, own.token)
      if (how === 'endSession') await edges.done('endSession', { id: victim.sessionID }, own.token)
      if (how === 'changePassword')
        await edges.done('changePassword', { password, newPassword: 'a new password' }, own.token)
      if (how === 'resetPassword') {
        const before = edges.mails.received.length
        await edges.done('forgotPassword', { email })
        await edges.done('resetPassword', { token: await edges.linkTo(email, before), newPassword: 'a new password' })
      }
      expect(await socket.closed).toBe(revoked)
      expect((await edges.socket(victim.userID, victim.token, 1)).refused).toBe('bad_token')
      expect((await edges.call('refresh', { refreshToken: victim.refreshToken }, undefined, { edge: 1 })).code).toBe(
        'bad_token',
      )
      const ends = how === 'logoutEverywhere' || how === 'resetPassword'
      expect((await edges.call('lives', undefined, own.token, { edge: 1 })).code).toBe(ends ? 'bad_token' : undefined)
    },
  )

  it('closes the sockets of all its lives on every edge, and no other', async () => {
    const email = address()
    const victim = await edges.registered(email)
    const own = await edges.done('login', { email, password })
    const life = await edges.done('createLife', {}, victim.token)
    const second = await edges.done('switchLife', { userID: life.userID }, victim.token)
    const third = await edges.done('createLife', {}, own.token)
    const others = await edges.done('switchLife', { userID: third.userID }, own.token)
    const sockets = [
      await edges.socket(victim.userID, victim.token, 0),
      await edges.socket(second.userID, second.token, 1),
    ]
    const kept = await edges.socket(others.userID, others.token, 1)
    expect([...sockets, kept].map(({ refused }) => refused)).toEqual([undefined, undefined, undefined])
    const closed = Promise.all(sockets.map((socket) => socket.closed))
    const askedAt = clock.monotonic()
    await edges.done('endSession', { id: victim.sessionID }, own.token)
    expect(await closed).toEqual([revoked, revoked])
    const ms = clock.monotonic() - askedAt
    console.log(
      `figure: [AUTH-3] ${sockets.length} sockets on 2 edges were closed within ${ms.toFixed(0)} ms of the request`,
    )
    expect(kept.isOpen()).toBe(true)
  })

  it('reaches an edge that has missed it: it asks the record when its inbox was lost', async () => {
    const email = address()
    const victim = await edges.registered(email)
    const own = await edges.done('login', { email, password })
    const life = await edges.done('createLife', {}, own.token)
    const switched = await edges.done('switchLife', { userID: life.userID }, own.token)
    const socket = await edges.socket(victim.userID, victim.token, 1)
    const kept = await edges.socket(switched.userID, switched.token, 1)
    const { edge, redisUrl } = edges.edges[1] as Edges['edges'][number]
    const redis = new Redis(redisUrl)
    // The inbox is gone while the session ends, so the message reaches nobody.
    await redis.del(keys.outbound(edge.id))
    await edges.done('logout', { refreshToken: victim.refreshToken })
    expect(await socket.closed).toBe(revoked)
    expect(kept.isOpen()).toBe(true)
    redis.disconnect()
  })
})

describe('[AUTH-4] a life', () => {
  it('that is archived is closed and refused on every edge, and can be taken back', async () => {
    const tokens = await edges.registered(address())
    const { userID } = await edges.done('createLife', { label: 'Second' }, tokens.token)
    const other = await edges.done('switchLife', { userID }, tokens.token)
    const [first, second] = [
      await edges.socket(tokens.userID, tokens.token, 1),
      await edges.socket(userID, other.token, 1),
    ]
    await edges.done('archiveLife', { userID }, tokens.token)
    expect(await second.closed).toBe(revoked)
    expect(first.isOpen()).toBe(true)
    expect((await edges.socket(userID, other.token, 1)).refused).toBe('bad_token')
    await edges.done('archiveLife', { userID, archived: false }, tokens.token)
    expect((await edges.socket(userID, other.token, 1)).refused).toBeUndefined()
  })

  it('of another account is not opened by a token', async () => {
    const [ada, bob] = [await edges.registered(address()), await edges.registered(address())]
    expect((await edges.socket(ada.userID, bob.token)).refused).toBe('bad_token')
    expect((await edges.call('switchLife', { userID: ada.userID }, bob.token)).code).toBe('no_such_life')
  })

  it('of a guest is not opened by its own token after it has registered, on any edge', async () => {
    const guest = await edges.guest()
    const socket = await edges.socket(guest.userID, guest.token, 1)
    expect(socket.refused).toBeUndefined()
    const tokens = await edges.done('register', { email: address(), password }, guest.token)
    expect(tokens.userID).toBe(guest.userID)
    expect(await socket.closed).toBe(revoked)
    expect((await edges.socket(guest.userID, guest.token, 1)).refused).toBe('bad_token')
    expect((await edges.socket(guest.userID, tokens.token, 1)).refused).toBeUndefined()
  })
})

describe('[AUTH-9] a ticket', () => {
  it('opens one socket, on one edge', async () => {
    const { token, userID } = await edges.registered(address())
    const { ticket } = await edges.done('ticket', undefined, token)
    expect((await edges.socket(userID, ticket, 1)).refused).toBeUndefined()
    for (const edge of [0, 1]) expect((await edges.socket(userID, ticket, edge)).refused).toBe('bad_token')
  })

  it('opens no other life', async () => {
    const { token } = await edges.registered(address())
    const { ticket } = await edges.done('ticket', undefined, token)
    expect((await edges.socket('g-other', ticket)).refused).toBe('bad_token')
  })
})

describe('[AUTH-1] the keys of tokens', () => {
  it('are replaced while both are valid', async () => {
    const [old, next] = [`old=${'o'.repeat(32)}`, `new=${'n'.repeat(32)}`]
    // Edges in the middle of the change: before it, knowing both, signing with the new one, after it.
    const many = await accountEdges(
      7,
      { JWT_KEYS: old },
      { JWT_KEYS: `${old},${next}` },
      { JWT_KEYS: `${next},${old}` },
      { JWT_KEYS: next },
    )
    const first = await many.registered('key@example.org')
    for (const edge of [0, 1, 2]) expect((await many.socket(first.userID, first.token, edge)).refused).toBeUndefined()
    expect((await many.socket(first.userID, first.token, 3)).refused).toBe('bad_token')
    const second = await many.done('refresh', { refreshToken: first.refreshToken }, undefined, { edge: 2 })
    for (const edge of [1, 2, 3]) expect((await many.socket(first.userID, second.token, edge)).refused).toBeUndefined()
    expect((await many.socket(first.userID, second.token, 0)).refused).toBe('bad_token')
    expect((await many.done('refresh', { refreshToken: second.refreshToken }, undefined, { edge: 3 })).userID).toBe(
      first.userID,
    )
    // A token without a kid is signed by the key without a name.
    const guest = await edges.guest()
    for (const edge of [0, 3]) expect((await many.socket(guest.userID, guest.token, edge)).refused).toBeUndefined()
    await many.close()
  })
})

describe('an edge that cannot reach the record', () => {
  it('refuses sockets and routes as unavailable, and lets clients try again', async () => {
    const away = await accountEdges(6, {}, { MYSQL_URL: 'mysql://nobody@127.0.0.1:1/none' })
    const tokens = await away.registered('away@example.org')
    const socket = await away.socket(tokens.userID, tokens.token, 1)
    expect(socket.refused).toBe('unavailable')
    expect(await socket.closed).toBe(closeCodes.resync.code)
    const answer = await away.call('lives', undefined, tokens.token, { edge: 1 })
    expect([answer.status, answer.code]).toEqual([503, 'unavailable'])
    await away.close()
  })
})
