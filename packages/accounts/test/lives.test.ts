import { limits } from '@lifegrid/contract/limits'
import { describe, expect, it } from 'vitest'
import { accountHarness } from './support/account-harness.ts'

describe('[AUTH-4] the lives of an account', () => {
  it('are created, listed, and played one at a time by a session', async () => {
    const { registered, done, admits, accounts, clock } = accountHarness()
    const tokens = await registered()
    clock.advance(1000)
    const made = await done('createLife', { label: ' Second try ' }, tokens.token)
    expect(made).toMatchObject({ userID: expect.stringMatching(/^l-/), label: 'Second try', isCurrent: false })
    const switched = await done('switchLife', { userID: made.userID }, tokens.token)
    expect(switched).toMatchObject({ userID: made.userID, expiresIn: 900 })
    const admitted = await accounts.admit(switched.token)
    expect(admitted.ok && admitted.value.standing.player).toBe(made.userID)
    expect(await admits(tokens.token)).toBe(true)
    const { lives } = await done('lives', undefined, switched.token)
    expect(lives.map(({ userID, isCurrent }) => [userID, isCurrent])).toEqual([
      [tokens.userID, false],
      [made.userID, true],
    ])
    expect((await done('refresh', { refreshToken: tokens.refreshToken })).userID).toBe(made.userID)
    // A new session begins with the oldest life.
    expect((await done('login', { email: 'ada@example.org', password: 'correct horse' })).userID).toBe(tokens.userID)
  })

  it('are opened by tokens of their account only', async () => {
    const { registered, refused, ctx, done, admits } = accountHarness()
    const ada = await registered()
    const bob = await registered('bob@example.org')
    expect(await refused('switchLife', { userID: ada.userID }, bob.token)).toBe('no_such_life')
    expect(await refused('archiveLife', { userID: ada.userID }, bob.token)).toBe('no_such_life')
    const { lives } = await done('lives', undefined, bob.token)
    expect(lives.map(({ userID }) => userID)).toEqual([bob.userID])
    // Even a token that the service has signed itself does not join a session to a life of another account.
    await ctx.store.setSessionCharacter(bob.sessionID, ada.userID)
    const { signAccess } = await import('../src/access-token.ts')
    const mixed = { player: ada.userID, session: bob.sessionID }
    expect(await admits(await signAccess(ctx.keys, mixed, { now: ctx.now(), ttlSeconds: 900 }))).toBe(false)
  })

  it('are archived, which closes their sockets, and taken back', async () => {
    const { registered, done, refused, admits, closed } = accountHarness()
    const tokens = await registered()
    const { userID } = await done('createLife', {}, tokens.token)
    const other = await done('switchLife', { userID }, tokens.token)
    await done('archiveLife', { userID }, tokens.token)
    expect(closed).toEqual([{ player: userID }])
    expect(await admits(other.token)).toBe(false)
    expect(await refused('switchLife', { userID }, tokens.token)).toBe('life_archived')
    expect((await done('refresh', { refreshToken: tokens.refreshToken })).userID).toBe(tokens.userID)
    await done('archiveLife', { userID, archived: false }, tokens.token)
    expect(closed).toHaveLength(1)
    expect(await admits(other.token)).toBe(true)
  })

  it('are never all archived, and are limited in number', async () => {
    const { registered, done, refused } = accountHarness()
    const { token, userID } = await registered()
    expect(await refused('archiveLife', { userID }, token)).toBe('last_life')
    for (let n = 1; n < limits.livesMax; n++) await done('createLife', {}, token)
    expect(await refused('createLife', {}, token)).toBe('too_many_lives')
  })
})
