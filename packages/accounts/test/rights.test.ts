import { describe, expect, it } from 'vitest'
import { accountHarness } from './support/account-harness.ts'

const day = 86_400_000

/** A harness whose exports a test finishes. */
function rightsHarness(...options: Parameters<typeof accountHarness>) {
  const harness = accountHarness(...options)
  const { accounts, ctx } = harness
  const ready = (id: string, expiresInMs = day) =>
    ctx.rights.finishExport(id, { expiresAt: ctx.now() + expiresInMs, chunks: [Uint8Array.of(1)] })
  const command = async (name: Parameters<typeof accounts.command>[0], player: string, id = 'c-1') => {
    const result = await accounts.command(name, { player, id })
    return result.ok ? 'ok' : result.error.code
  }
  return { ...harness, ready, command }
}

describe('[RIGHTS-1] the deletion of an account', () => {
  it('is due after the time of grace, and says when, over HTTP and by a command', async () => {
    const { registered, done, ctx, command } = rightsHarness()
    const { userID, token } = await registered()
    const dueAt = ctx.now() + 30 * day
    expect(await done('deleteAccount', undefined, token)).toEqual({ dueAt })
    expect(await command('deleteAccount', userID)).toBe('ok')
    expect(await done('account', undefined, token)).toMatchObject({ deletionDueAt: dueAt })
    expect(ctx.rights.jobs).toHaveLength(1)
  })

  it('is shown to a player who logs in again, and taken back by a confirmation', async () => {
    const { registered, done, refused, ctx, clock } = rightsHarness()
    const { token } = await registered()
    const { dueAt } = await done('deleteAccount', undefined, token)
    clock.advance(day)
    const login = await done('login', { email: 'ada@example.org', password: 'correct horse' })
    expect(login.deletionDueAt).toBe(dueAt)
    await done('cancelAccountDeletion', undefined, login.token)
    expect(await ctx.rights.deletion(login.userID)).toBeUndefined()
    // The answer may get lost, so the same request again succeeds until the lives know.
    await done('cancelAccountDeletion', undefined, login.token)
    for (const told of await ctx.rights.untoldDeletions(ctx.now(), 10)) await ctx.rights.deletionTold(told, ctx.now())
    expect(await refused('cancelAccountDeletion', undefined, login.token)).toBe('no_deletion_scheduled')
    expect(await done('login', { email: 'ada@example.org', password: 'correct horse' })).not.toHaveProperty(
      'deletionDueAt',
    )
  })

  it('is possible for a guest with and without a session', async () => {
    const { accounts, done, command } = rightsHarness()
    const guest = await accounts.newGuest()
    const { dueAt } = await done('deleteAccount', undefined, guest.token)
    const session = await done('guestSession', {}, guest.token)
    expect(session.deletionDueAt).toBe(dueAt)
    await done('cancelAccountDeletion', undefined, guest.token)
    expect(await command('cancelAccountDeletion', guest.userID)).toBe('ok')
    expect(await command('cancelAccountDeletion', 'g-other')).toBe('no_deletion_scheduled')
  })

  it('allows no new life meanwhile', async () => {
    const { registered, done, refused } = rightsHarness()
    const { token } = await registered()
    await done('deleteAccount', undefined, token)
    expect(await refused('createLife', {}, token)).toBe('deletion_scheduled')
  })

  it('[RIGHTS-4] lets no token in once the erasure has begun, with and without a session', async () => {
    const { accounts, done, admits, ctx, clock } = rightsHarness({ settings: { deletionGraceMs: 0 } })
    const guest = await accounts.newGuest()
    await done('deleteAccount', undefined, guest.token)
    expect([await admits(guest.token), (await accounts.checkOpen(guest.userID)).ok]).toEqual([true, true])
    clock.advance(1)
    expect(await ctx.rights.beginErasure(guest.userID, ctx.now())).toEqual([guest.userID])
    expect([await admits(guest.token), (await accounts.checkOpen(guest.userID)).ok]).toEqual([false, false])
  })
})

describe('[RIGHTS-6] a copy of the data', () => {
  it('is asked for once at a time and once in the interval, and a repeated command is the same request', async () => {
    const { accounts, command, done, ctx, ready, clock } = rightsHarness()
    const { userID, token } = await accounts.newGuest()
    expect(await command('exportData', userID)).toBe('ok')
    expect(await command('exportData', userID)).toBe('ok')
    expect(await command('exportData', userID, 'c-2')).toBe('export_running')
    const [waiting] = (await done('exports', undefined, token)).exports
    expect(waiting).toMatchObject({ state: 'waiting' })
    expect(waiting).not.toHaveProperty('path')
    expect(await accounts.announcements([userID])).toEqual(new Map())
    ready(waiting?.id ?? '')
    expect(await command('exportData', userID, 'c-3')).toBe('export_too_soon')
    clock.advance(day + 1)
    expect(await command('exportData', userID, 'c-4')).toBe('ok')
    expect(ctx.rights.jobs).toHaveLength(2)
  })

  it('is announced and listed until it was downloaded, or has expired', async () => {
    const { accounts, done, ctx, ready, clock } = rightsHarness({ settings: { exportIntervalMs: 0 } })
    const { userID, token } = await accounts.newGuest()
    const ask = async (): Promise<string> => {
      clock.advance(1)
      await done('exportData', undefined, token)
      const id = (await done('exports', undefined, token)).exports[0]?.id ?? ''
      ready(id)
      return id
    }
    const id = await ask()
    const announced = { exportID: id, path: `/api/exports/${id}`, bytes: 1, expiresAt: ctx.now() + day }
    expect(await accounts.announcements([userID, 'g-other'])).toEqual(new Map([[userID, [announced]]]))
    expect(await done('exports', undefined, token)).toMatchObject({
      exports: [{ state: 'ready', path: announced.path }],
    })
    const other = await accounts.newGuest()
    expect(await accounts.takeExport(id, other.token)).toMatchObject({ ok: false, error: { code: 'no_such_export' } })
    expect(await accounts.takeExport(id, undefined)).toMatchObject({ ok: false, error: { code: 'bad_token' } })
    expect(await accounts.takeExport(id, token)).toMatchObject({ ok: true, value: { chunks: 1 } })
    expect(await accounts.takeExport(id, token)).toMatchObject({ ok: false, error: { code: 'no_such_export' } })
    expect(await accounts.announcements([userID])).toEqual(new Map())
    const late = await ask()
    clock.advance(day)
    expect(await accounts.takeExport(late, token)).toMatchObject({ ok: false, error: { code: 'no_such_export' } })
    const states = (await done('exports', undefined, token)).exports.map(({ state }) => state)
    expect(states).toEqual(['expired', 'taken'])
  })

  it('is refused by a server without a key', async () => {
    const { accounts, command, refused } = rightsHarness({ settings: { canExport: false } })
    const { userID, token } = await accounts.newGuest()
    expect(await command('exportData', userID)).toBe('exports_unavailable')
    expect(await refused('exportData', undefined, token)).toBe('exports_unavailable')
    expect(await accounts.takeExport('e1', token)).toMatchObject({ error: { code: 'exports_unavailable' } })
  })
})

describe('[RIGHTS-8] consent to analytics', () => {
  it('is asked for, kept with its time and version, and changed', async () => {
    const { accounts, done, ctx, clock } = rightsHarness()
    const { token } = await accounts.newGuest()
    expect(await done('analyticsConsent', undefined, token)).toEqual({ granted: null })
    await done('setAnalyticsConsent', { granted: true, version: '1' }, token)
    expect(await done('analyticsConsent', undefined, token)).toEqual({ granted: true, version: '1', at: ctx.now() })
    clock.advance(1)
    await done('setAnalyticsConsent', { granted: false, version: '2' }, token)
    expect(await done('analyticsConsent', undefined, token)).toEqual({ granted: false, version: '2', at: ctx.now() })
  })
})

it('commands for the whole account are limited for each player', async () => {
  const { accounts, command } = rightsHarness()
  const codes: string[] = []
  for (let n = 0; n < 21; n++) codes.push(await command('cancelAccountDeletion', 'g-busy'))
  expect([codes[19], codes[20]]).toEqual(['no_deletion_scheduled', 'rate_limited'])
  const refused = await accounts.command('exportData', { player: 'g-busy', id: 'c' })
  expect(refused).toMatchObject({ error: { retryAfterMs: expect.any(Number) } })
})
