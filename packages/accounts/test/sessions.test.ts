import { decodeJwt, decodeProtectedHeader } from 'jose'
import { describe, expect, it } from 'vitest'
import { keyRing } from '../src/key-ring.ts'
import { accountHarness, secret } from './support/account-harness.ts'

describe('[AUTH-1] access tokens', () => {
  it('name the life and the session, and are valid for their time only', async () => {
    const { registered, admits, clock, accounts } = accountHarness()
    const tokens = await registered()
    expect(decodeJwt(tokens.token)).toMatchObject({ iss: 'lifegrid', sub: tokens.userID, sid: tokens.sessionID })
    expect(tokens).toMatchObject({ expiresIn: 900, refreshExpiresIn: 86_400, userID: expect.stringMatching(/^l-/) })
    const admitted = await accounts.admit(tokens.token)
    const now = Math.floor(clock.now() / 1000) * 1000
    expect(admitted.ok && admitted.value.claims).toMatchObject({ issuedAt: now, expiresAt: now + 900_000 })
    clock.advance(899_000)
    expect(await admits(tokens.token)).toBe(true)
    clock.advance(1_000)
    expect(await accounts.admit(tokens.token)).toMatchObject({ ok: false, error: { detail: 'The token has expired.' } })
  })

  it('are signed by the first key, verified by every key, and refused when their key is gone', async () => {
    const one = { kid: 'k1', secret: 'the first key, of more than 32 characters' }
    const two = { kid: 'k2', secret: 'the second key, of more than 32 characters' }
    const holder = accountHarness({ keys: keyRing(secret) })
    const withKeys = (keys = keyRing(secret)) => {
      Object.assign(holder.ctx, { keys })
    }
    const unnamed = await holder.registered('a@example.org')
    withKeys(keyRing(secret, [one]))
    const first = await holder.registered('b@example.org')
    withKeys(keyRing(secret, [two, one]))
    const second = await holder.registered('c@example.org')
    expect([unnamed, first, second].map(({ token }) => decodeProtectedHeader(token).kid)).toEqual([
      undefined,
      'k1',
      'k2',
    ])
    for (const { token } of [unnamed, first, second]) expect(await holder.admits(token)).toBe(true)
    const renewed = await holder.done('refresh', { refreshToken: first.refreshToken })
    expect(decodeProtectedHeader(renewed.refreshToken).kid).toBe('k2')
    withKeys(keyRing('another secret of more than 32 characters', [two]))
    expect(await holder.admits(unnamed.token)).toBe(false)
    expect(await holder.admits(first.token)).toBe(false)
    expect(await holder.admits(renewed.token)).toBe(true)
    expect(await holder.refused('refresh', { refreshToken: unnamed.refreshToken })).toBe('bad_token')
  })

  it('with an unknown kid are refused, also when the key without a name has signed them', async () => {
    const holder = accountHarness({ keys: keyRing(secret, [{ kid: 'gone', secret }]) })
    const { token } = await holder.registered()
    Object.assign(holder.ctx, { keys: keyRing(secret) })
    expect(await holder.admits(token)).toBe(false)
  })

  it('are not taken for refresh tokens, nor those for access tokens', async () => {
    const { registered, refused, admits } = accountHarness()
    const { token, refreshToken } = await registered()
    expect(await refused('refresh', { refreshToken: token })).toBe('bad_token')
    expect(await admits(refreshToken)).toBe(false)
    expect(await refused('sessions', undefined, refreshToken)).toBe('bad_token')
  })
})

describe('[AUTH-2] a refresh', () => {
  it('replaces both tokens, and the session goes on', async () => {
    const { registered, done, admits, clock } = accountHarness()
    const before = await registered()
    clock.advance(80_000_000)
    const after = await done('refresh', { refreshToken: before.refreshToken })
    expect(after).toMatchObject({ userID: before.userID, sessionID: before.sessionID, refreshExpiresIn: 86_400 })
    expect(after.refreshToken).not.toBe(before.refreshToken)
    expect(await admits(after.token)).toBe(true)
    clock.advance(80_000_000)
    await done('refresh', { refreshToken: after.refreshToken })
  })

  it('with a token that was replaced ends the session and closes its sockets', async () => {
    const { registered, done, refused, admits, closed, reused } = accountHarness()
    const first = await registered()
    const second = await done('refresh', { refreshToken: first.refreshToken })
    const third = await done('refresh', { refreshToken: second.refreshToken })
    expect(closed).toEqual([])
    expect(await refused('refresh', { refreshToken: first.refreshToken })).toBe('bad_token')
    expect(closed).toEqual([{ sessions: [first.sessionID] }])
    expect(reused).toEqual([first.sessionID])
    expect(await refused('refresh', { refreshToken: third.refreshToken })).toBe('bad_token')
    expect(await admits(third.token)).toBe(false)
    expect(await refused('lives', undefined, third.token)).toBe('bad_token')
  })

  it('of two with the same token at the same time, one ends the session', async () => {
    const { registered, call, refused } = accountHarness()
    const { refreshToken } = await registered()
    const both = await Promise.all([call('refresh', { refreshToken }), call('refresh', { refreshToken })])
    const winners = both.filter(({ ok }) => ok)
    expect(winners).toHaveLength(1)
    const [winner] = winners
    if (!winner?.ok) throw new Error('no refresh succeeded')
    expect(await refused('refresh', { refreshToken: winner.value.refreshToken })).toBe('bad_token')
  })

  it('that is sent again with its attempt gets the same token again', async () => {
    const { registered, done, refused, closed } = accountHarness()
    const { refreshToken } = await registered()
    const attempt = 'attempt-0001'
    const both = await Promise.all([
      done('refresh', { refreshToken, attempt }),
      done('refresh', { refreshToken, attempt }),
    ])
    const third = await done('refresh', { refreshToken, attempt })
    const secrets = [...both, third].map((tokens) => decodeJwt(tokens.refreshToken).jti)
    expect(new Set(secrets).size).toBe(1)
    expect(closed).toEqual([])
    const next = await done('refresh', { refreshToken: third.refreshToken, attempt: 'attempt-0002' })
    // Now the first exchange is history: its token was copied.
    expect(await refused('refresh', { refreshToken, attempt })).toBe('bad_token')
    expect(await refused('refresh', { refreshToken: next.refreshToken })).toBe('bad_token')
  })

  it('with another attempt is a reuse: a thief does not know the attempt', async () => {
    const { registered, done, refused, reused } = accountHarness()
    const { refreshToken, sessionID } = await registered()
    await done('refresh', { refreshToken, attempt: 'attempt-0001' })
    expect(await refused('refresh', { refreshToken, attempt: 'attempt-0002' })).toBe('bad_token')
    expect(reused).toEqual([sessionID])
  })

  it('is refused after the time of the session, and with a token that was never issued', async () => {
    const { registered, refused, clock, closed } = accountHarness()
    const { refreshToken } = await registered()
    const [head, body] = refreshToken.split('.')
    expect(await refused('refresh', { refreshToken: `${head}.${body}.forged` })).toBe('bad_token')
    expect(await refused('refresh', { refreshToken: 'x' })).toBe('bad_token')
    clock.advance(86_400_000)
    expect(await refused('refresh', { refreshToken })).toBe('bad_token')
    expect(closed).toEqual([])
  })
})

describe('[AUTH-3] the end of a session', () => {
  it('comes with a logout, also with an older refresh token, and closes its sockets only', async () => {
    const { registered, done, admits, closed, refused } = accountHarness()
    const first = await registered()
    const other = await done('login', { email: 'ada@example.org', password: 'correct horse' })
    const second = await done('refresh', { refreshToken: first.refreshToken })
    await done('logout', { refreshToken: first.refreshToken })
    expect(closed).toEqual([{ sessions: [first.sessionID] }])
    expect(await admits(second.token)).toBe(false)
    expect(await refused('refresh', { refreshToken: second.refreshToken })).toBe('bad_token')
    expect(await admits(other.token)).toBe(true)
    await done('logout', { refreshToken: first.refreshToken })
    expect(closed).toHaveLength(1)
    expect(await refused('logout', { refreshToken: 'nonsense' })).toBe('bad_token')
  })

  it('can be asked for from another session of the account, and from no other account', async () => {
    const { registered, done, refused, closed, admits } = accountHarness()
    const first = await registered()
    const second = await done('login', { email: 'ada@example.org', password: 'correct horse', device: 'Phone' })
    const stranger = await registered('bob@example.org')
    expect(await refused('endSession', { id: first.sessionID }, stranger.token)).toBe('no_such_session')
    await done('endSession', { id: first.sessionID }, second.token)
    expect(closed).toEqual([{ sessions: [first.sessionID] }])
    expect(await admits(first.token)).toBe(false)
    expect(await refused('endSession', { id: first.sessionID }, second.token)).toBe('no_such_session')
  })

  it('comes for all sessions with a logout everywhere, and closes the sockets of all lives', async () => {
    const { registered, done, admits, closed, refused, clock } = accountHarness()
    const first = await registered()
    clock.advance(1)
    const second = await done('login', { email: 'ada@example.org', password: 'correct horse' })
    const stranger = await registered('bob@example.org')
    const { userID } = await done('createLife', {}, second.token)
    await done('logoutEverywhere', undefined, first.token)
    expect(closed).toEqual([{ player: first.userID }, { player: userID }])
    for (const { token, refreshToken } of [first, second]) {
      expect(await admits(token)).toBe(false)
      expect(await refused('refresh', { refreshToken })).toBe('bad_token')
    }
    expect(await admits(stranger.token)).toBe(true)
  })

  it('makes an edge close the sockets whose close it has missed', async () => {
    const { registered, done, accounts } = accountHarness()
    const first = await registered()
    const second = await done('login', { email: 'ada@example.org', password: 'correct horse' })
    const held = [first, second].map(({ userID, sessionID }) => ({ player: userID, session: sessionID }))
    expect(await accounts.stillAdmitted(held)).toEqual([true, true])
    await done('logout', { refreshToken: first.refreshToken })
    expect(await accounts.stillAdmitted([...held, { player: 'a guest', issuedAt: 1 }])).toEqual([false, true, true])
  })
})

describe('the list of sessions', () => {
  it('shows the devices, the lives, and which one asks', async () => {
    const { registered, done, clock } = accountHarness()
    const first = await registered()
    clock.advance(1000)
    const second = await done('login', { email: 'ada@example.org', password: 'correct horse', device: 'Phone' })
    const { sessions } = await done('sessions', undefined, first.token)
    expect(sessions).toEqual([
      expect.objectContaining({ id: second.sessionID, device: 'Phone', isCurrent: false, userID: first.userID }),
      expect.objectContaining({ id: first.sessionID, device: 'a browser', isCurrent: true }),
    ])
    await done('refresh', { refreshToken: first.refreshToken })
    clock.advance(86_399_000)
    expect(
      (await done('sessions', undefined, (await done('refresh', { refreshToken: second.refreshToken })).token))
        .sessions,
    ).toHaveLength(2)
    clock.advance(2_000)
    const { token } = await done('login', { email: 'ada@example.org', password: 'correct horse' })
    expect((await done('sessions', undefined, token)).sessions.map(({ id }) => id)).not.toContain(first.sessionID)
  })
})

describe('[AUTH-9] a ticket', () => {
  it('opens one socket, once, and is no token for routes', async () => {
    const { registered, done, accounts, admits, refused } = accountHarness()
    const { token, userID, sessionID } = await registered()
    const made = await done('ticket', undefined, token)
    expect(made).toMatchObject({ userID, expiresIn: 30 })
    expect(await refused('sessions', undefined, made.ticket)).toBe('bad_token')
    const admitted = await accounts.admit(made.ticket)
    expect(admitted).toMatchObject({ ok: true, value: { claims: { player: userID, session: sessionID } } })
    expect(await admits(made.ticket)).toBe(false)
  })

  it('ends with its time, and with its session', async () => {
    const { registered, done, admits, clock } = accountHarness({ settings: { ticketTtlSeconds: 20 } })
    const { token, refreshToken } = await registered()
    const [used, late] = [await done('ticket', undefined, token), await done('ticket', undefined, token)]
    expect(used).toMatchObject({ expiresIn: 20 })
    clock.advance(19_999)
    expect(await admits(used.ticket)).toBe(true)
    clock.advance(1)
    expect(await admits(late.ticket)).toBe(false)
    const orphan = await done('ticket', undefined, token)
    await done('logout', { refreshToken })
    expect(await admits(orphan.ticket)).toBe(false)
  })
})
