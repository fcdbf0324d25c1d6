import { describe, expect, it } from 'vitest'
import { accountHarness } from './support/account-harness.ts'

describe('[AUTH-10] a guest', () => {
  it('plays with its token alone, and nothing is stored for it', async () => {
    const { accounts, admits, store } = accountHarness()
    const guest = await accounts.newGuest()
    expect(guest).toMatchObject({ userID: expect.stringMatching(/^g-[a-z0-9]{20}$/), expiresIn: 2_592_000 })
    expect(await admits(guest.token)).toBe(true)
    expect(await store.owners([guest.userID])).toEqual(new Map())
  })

  it('begins sessions that can be refreshed for longer than its token is valid', async () => {
    const { accounts, done, admits, clock } = accountHarness({ settings: { guestTtlSeconds: 100_000 } })
    const guest = await accounts.newGuest()
    const first = await done('guestSession', { device: 'Phone' }, guest.token)
    const second = await done('guestSession', {}, guest.token)
    expect([first.userID, second.userID]).toEqual([guest.userID, guest.userID])
    expect((await done('sessions', undefined, first.token)).sessions).toHaveLength(2)
    expect(await done('account', undefined, first.token)).toMatchObject({ isRegistered: false })
    expect(await admits(guest.token)).toBe(true)
    let { refreshToken } = first
    for (let day = 0; day < 3; day++) {
      clock.advance(80_000_000)
      ;({ refreshToken } = await done('refresh', { refreshToken }))
    }
    expect(await admits(guest.token)).toBe(false)
  })

  it('keeps its life when it registers, whether or not it has a session', async () => {
    for (const begin of [false, true]) {
      const { accounts, done, linkTo } = accountHarness()
      const guest = await accounts.newGuest()
      const token = begin ? (await done('guestSession', {}, guest.token)).token : guest.token
      const tokens = await done('register', { email: 'ada@example.org', password: 'correct horse' }, token)
      expect(tokens.userID).toBe(guest.userID)
      await done('confirmEmail', { token: await linkTo('ada@example.org') })
      const login = await done('login', { email: 'ada@example.org', password: 'correct horse' })
      expect(login.userID).toBe(guest.userID)
      expect(await done('account', undefined, tokens.token)).toMatchObject({
        isRegistered: true,
        email: 'ada@example.org',
      })
    }
  })

  it('[AUTH-4] opens its life with its own token no longer, once it has registered, and its open socket is closed', async () => {
    const { accounts, done, admits, closed, refused } = accountHarness()
    const guest = await accounts.newGuest()
    const tokens = await done('register', { email: 'ada@example.org', password: 'correct horse' }, guest.token)
    expect(closed).toEqual([{ player: guest.userID, withoutSession: true }])
    expect(await admits(guest.token)).toBe(false)
    expect(await admits(tokens.token)).toBe(true)
    expect(await refused('guestSession', {}, guest.token)).toBe('bad_token')
    expect(await refused('register', { email: 'eve@example.org', password: 'correct horse' }, guest.token)).toBe(
      'bad_token',
    )
    expect(await refused('register', { email: 'eve@example.org', password: 'correct horse' }, tokens.token)).toBe(
      'already_registered',
    )
  })

  it('[AUTH-4] loses its token with a logout everywhere, and its session goes with it', async () => {
    const { accounts, done, admits, clock } = accountHarness()
    const guest = await accounts.newGuest()
    const { token } = await done('guestSession', {}, guest.token)
    clock.advance(5000)
    await done('logoutEverywhere', undefined, token)
    expect(await admits(guest.token)).toBe(false)
    expect(await admits(token)).toBe(false)
  })

  it('registers once, however often it asks at the same time', async () => {
    const { accounts, call, store } = accountHarness()
    const guest = await accounts.newGuest()
    const body = { email: 'ada@example.org', password: 'correct horse' }
    const all = await Promise.all([1, 2, 3].map(() => call('register', body, guest.token)))
    expect(all.filter(({ ok }) => ok)).toHaveLength(1)
    // It depends on which of them has looked at the record first.
    for (const one of all) if (!one.ok) expect(['already_registered', 'bad_token']).toContain(one.error.code)
    expect((await store.owners([guest.userID])).get(guest.userID)?.isRegistered).toBe(true)
  })

  it('is refused a session without a token, with the token of a session, and with a ticket', async () => {
    const { accounts, done, refused } = accountHarness()
    const guest = await accounts.newGuest()
    const { token } = await done('guestSession', {}, guest.token)
    const { ticket } = await done('ticket', undefined, token)
    expect(await refused('guestSession', {})).toBe('bad_token')
    expect(await refused('guestSession', {}, token)).toBe('bad_token')
    expect(await refused('guestSession', {}, ticket)).toBe('bad_token')
    expect(await refused('lives', undefined, guest.token)).toBe('bad_token')
  })
})
