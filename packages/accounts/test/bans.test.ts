import { describe, expect, it } from 'vitest'
import { accountHarness } from './support/account-harness.ts'

const minute = 60_000
const email = 'ada@example.org'
const password = 'correct horse'

describe('[OPS-7] a ban', () => {
  it('of an account keeps all its lives out, and says why and until when', async () => {
    const { registered, done, admits, accounts, store, clock } = accountHarness()
    const tokens = await registered(email, password)
    const { userID } = await done('createLife', {}, tokens.token)
    const second = await done('switchLife', { userID }, tokens.token)
    const bob = await registered('bob@example.org')
    const accountId = (await store.owners([userID])).get(userID)?.accountId ?? null
    const bannedAt = clock.now()
    const untilAt = bannedAt + minute
    await store.ban({ playerId: userID, accountId, reason: 'Spam.', bannedAt, untilAt })
    const until = new Date(untilAt).toISOString()
    for (const token of [tokens.token, second.token, (await done('login', { email, password })).token]) {
      expect(await accounts.admit(token)).toEqual({
        ok: false,
        error: { code: 'player_banned', detail: `You may not play here until ${until}: Spam.` },
      })
    }
    expect(await admits(bob.token)).toBe(true)
    // What an edge asks that may have missed the message.
    const held = [
      { player: tokens.userID, session: tokens.sessionID },
      { player: bob.userID, session: bob.sessionID },
    ]
    expect(await accounts.stillAdmitted(held)).toEqual([false, true])
    clock.advance(minute)
    expect([await admits(tokens.token), await admits(second.token)]).toEqual([true, true])
  })

  it('of one life leaves the other lives of its account alone', async () => {
    const { registered, done, admits, store, clock } = accountHarness()
    const tokens = await registered()
    const { userID } = await done('createLife', {}, tokens.token)
    const second = await done('switchLife', { userID }, tokens.token)
    await store.ban({ playerId: userID, accountId: null, reason: 'Spam.', bannedAt: clock.now(), untilAt: null })
    expect([await admits(tokens.token), await admits(second.token)]).toEqual([true, false])
    expect(await store.unban(userID)).toBe(1)
    expect(await admits(second.token)).toBe(true)
  })

  it('keeps a guest out, with and without a token', async () => {
    const { accounts, admits, store, clock } = accountHarness()
    const guest = await accounts.newGuest()
    const ban = { playerId: guest.userID, accountId: null, reason: 'Spam.', bannedAt: clock.now(), untilAt: null }
    await store.ban(ban)
    expect(await admits(guest.token)).toBe(false)
    expect(await accounts.checkOpen(guest.userID)).toEqual({
      ok: false,
      error: { code: 'player_banned', detail: 'You may not play here: Spam.' },
    })
    expect((await accounts.checkOpen('g-other')).ok).toBe(true)
  })

  it('closes the routes of play, and leaves the person the rights over the data', async () => {
    const { registered, done, refused, store, clock } = accountHarness()
    const tokens = await registered()
    const ban = { playerId: tokens.userID, accountId: null, reason: 'Spam.', bannedAt: clock.now(), untilAt: null }
    await store.ban(ban)
    for (const route of ['createLife', 'ticket', 'shareLife', 'recallDecisions'] as const) {
      expect(await refused(route, {}, tokens.token)).toBe('player_banned')
    }
    expect(await refused('whatIf', { decision: 1, option: 'a' }, tokens.token)).toBe('player_banned')
    expect(await refused('askEarlierFeed', { before: 1 }, tokens.token)).toBe('player_banned')
    await done('account', undefined, tokens.token)
    await done('exportData', undefined, tokens.token)
    await done('deleteAccount', undefined, tokens.token)
    await done('cancelAccountDeletion', undefined, tokens.token)
    await done('logout', { refreshToken: tokens.refreshToken })
  })
})
