import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AccountStore, Session } from '../../src/accounts/ports.ts'
import { character, hashOf, mailToken, newAccount, now, session } from './account-rows.ts'

/** What every {@link AccountStore} does. */
export function accountStoreContract(
  name: string,
  open: () => Promise<{ store: AccountStore; done(): Promise<void> }>,
) {
  describe(`the accounts in ${name}`, () => {
    let store: AccountStore
    let done: () => Promise<void>
    beforeEach(async () => {
      ;({ store, done } = await open())
    })
    afterEach(() => done())

    accounts(() => store)
    mails(() => store)
    characters(() => store)
    sessions(() => store)
    bans(() => store)
  })
}

function accounts(store: () => AccountStore): void {
  it('an account is created with its life and its session, and read back as it was', async () => {
    const rows = newAccount('a', { email: 'a@example.org', pendingEmail: 'b@example.org', tokensAfter: 5 })
    expect(await store().create(rows)).toBe(true)
    expect(await store().account('a')).toEqual(rows.account)
    expect(await store().characters('a')).toEqual([rows.character])
    expect(await store().sessions('a', now)).toEqual([rows.session])
    expect(await store().account('b')).toBeUndefined()
  })

  it('[AUTH-4] a life belongs to one account: of two that are created for it, one is', async () => {
    const other = newAccount('b')
    const created = await Promise.all([
      store().create(newAccount('a')),
      store().create({ ...other, character: { ...other.character, playerId: 'a-life' } }),
    ])
    expect(created.filter(Boolean)).toHaveLength(1)
    const winner = created[0] ? 'a' : 'b'
    const loser = created[0] ? 'b' : 'a'
    expect((await store().owners(['a-life'])).get('a-life')?.accountId).toBe(winner)
    expect(await store().account(loser)).toBeUndefined()
    expect(await store().sessions(loser, now)).toEqual([])
  })

  it('a guest is registered once', async () => {
    await store().create(newAccount('a'))
    const both = await Promise.all([
      store().register('a', '$1', 'one@example.org'),
      store().register('a', '$2', 'two@example.org'),
    ])
    expect(both.filter(Boolean)).toHaveLength(1)
    expect(await store().account('a')).toMatchObject({
      email: null,
      ...(both[0]
        ? { passwordHash: '$1', pendingEmail: 'one@example.org' }
        : { passwordHash: '$2', pendingEmail: 'two@example.org' }),
    })
    expect(await store().register('b', '$1', 'one@example.org')).toBe(false)
  })

  it('an account is found by its confirmed address, and the newest one by one that is pending', async () => {
    await store().create(newAccount('a', { email: 'x@example.org' }))
    await store().create(newAccount('b', { pendingEmail: 'y@example.org', createdAt: now + 1 }))
    await store().create(newAccount('c', { pendingEmail: 'y@example.org', createdAt: now + 2 }))
    await store().create(newAccount('d', { pendingEmail: 'x@example.org' }))
    expect((await store().accountWithEmail('x@example.org'))?.id).toBe('a')
    expect(await store().accountWithEmail('y@example.org')).toBeUndefined()
    expect((await store().accountAwaiting('y@example.org'))?.id).toBe('c')
    expect(await store().accountAwaiting('z@example.org')).toBeUndefined()
    await store().setPendingEmail('c', 'z@example.org')
    expect((await store().accountAwaiting('z@example.org'))?.id).toBe('c')
    expect((await store().accountAwaiting('y@example.org'))?.id).toBe('b')
  })

  it('a password is changed only from the one that was read, and ends the other sessions', async () => {
    await store().create(newAccount('a', { passwordHash: '$1' }))
    await store().addSession(session('a', 'a-other'))
    expect(await store().changePassword('a', '$0', '$2', 'a-s', now + 5)).toBe(false)
    expect(await store().sessions('a', now)).toHaveLength(2)
    expect(await store().changePassword('a', '$1', '$2', 'a-s', now + 5)).toBe(true)
    expect((await store().sessions('a', now)).map(({ id }) => id)).toEqual(['a-s'])
    expect(await store().account('a')).toMatchObject({ passwordHash: '$2', tokensAfter: now + 5 })
  })

  it('a hash is replaced only while it is the one that was read, and ends no session', async () => {
    await store().create(newAccount('a', { passwordHash: '$1' }))
    await store().rehash('a', '$0', '$9')
    expect((await store().account('a'))?.passwordHash).toBe('$1')
    await store().rehash('a', '$1', '$2')
    expect((await store().account('a'))?.passwordHash).toBe('$2')
    expect(await store().sessions('a', now)).toHaveLength(1)
  })
}

function mails(store: () => AccountStore): void {
  it('[AUTH-6] a link confirms its address once', async () => {
    await store().create(newAccount('a', { pendingEmail: 'a@example.org' }))
    await store().addMailToken(mailToken('a', 't'))
    expect(await store().mailToken(hashOf('t'), 'confirm', now)).toEqual(mailToken('a', 't'))
    const used = await Promise.all([1, 2, 3].map(() => store().confirmEmail(hashOf('t'), now)))
    expect(used.filter((id) => id === 'a')).toHaveLength(1)
    expect(used.filter((id) => id === undefined)).toHaveLength(2)
    expect(await store().account('a')).toMatchObject({ email: 'a@example.org', pendingEmail: null })
    expect(await store().mailToken(hashOf('t'), 'confirm', now)).toBeUndefined()
  })

  it('[AUTH-6] a link is of no use for another purpose, after its time, or after a newer one', async () => {
    await store().create(newAccount('a', { pendingEmail: 'a@example.org' }))
    await store().addMailToken(mailToken('a', 'old'))
    await store().addMailToken(mailToken('a', 't'))
    await store().addMailToken(mailToken('a', 'reset', { purpose: 'reset' }))
    expect(await store().confirmEmail(hashOf('old'), now)).toBeUndefined()
    expect(await store().resetPassword(hashOf('t'), '$2', now)).toBeUndefined()
    expect(await store().confirmEmail(hashOf('reset'), now)).toBeUndefined()
    expect(await store().confirmEmail(hashOf('t'), now + 1000)).toBeUndefined()
    expect(await store().mailToken(hashOf('t'), 'confirm', now + 1000)).toBeUndefined()
    expect(await store().mailToken(hashOf('t'), 'reset', now)).toBeUndefined()
    expect(await store().confirmEmail(hashOf('t'), now + 999)).toBe('a')
  })

  it('[AUTH-5] of two accounts that wait for one address, the first to confirm it has it', async () => {
    await store().create(newAccount('a', { pendingEmail: 'x@example.org' }))
    await store().create(newAccount('b', { pendingEmail: 'x@example.org' }))
    await store().addMailToken(mailToken('a', 'ta', { email: 'x@example.org' }))
    await store().addMailToken(mailToken('b', 'tb', { email: 'x@example.org' }))
    const used = await Promise.all([store().confirmEmail(hashOf('ta'), now), store().confirmEmail(hashOf('tb'), now)])
    expect(used.filter((id) => id !== undefined)).toHaveLength(1)
    const holder = await store().accountWithEmail('x@example.org')
    expect(holder?.id).toBe(used.find((id) => id !== undefined))
    const other = await store().account(holder?.id === 'a' ? 'b' : 'a')
    expect(other).toMatchObject({ email: null, pendingEmail: 'x@example.org' })
  })

  it('a link for an address that is no longer the pending one confirms nothing', async () => {
    await store().create(newAccount('a', { pendingEmail: 'a@example.org' }))
    await store().addMailToken(mailToken('a', 't'))
    await store().setPendingEmail('a', 'new@example.org')
    expect(await store().confirmEmail(hashOf('t'), now)).toBeUndefined()
    expect(await store().account('a')).toMatchObject({ email: null, pendingEmail: 'new@example.org' })
  })

  it('[AUTH-6] a reset sets the password once, ends every session, and keeps a change of address', async () => {
    await store().create(
      newAccount('a', { email: 'a@example.org', pendingEmail: 'new@example.org', passwordHash: '$1' }),
    )
    await store().create(newAccount('b'))
    await store().addMailToken(mailToken('a', 't', { purpose: 'reset' }))
    const used = await Promise.all(['$2', '$3'].map((hash) => store().resetPassword(hashOf('t'), hash, now + 7)))
    expect(used.filter((id) => id === 'a')).toHaveLength(1)
    expect(await store().account('a')).toMatchObject({
      email: 'a@example.org',
      pendingEmail: 'new@example.org',
      passwordHash: used[0] === 'a' ? '$2' : '$3',
      tokensAfter: now + 7,
    })
    expect(await store().sessions('a', now)).toEqual([])
    expect(await store().sessions('b', now)).toHaveLength(1)
  })

  it('a reset through a pending address confirms it, unless another account has it', async () => {
    await store().create(newAccount('a', { pendingEmail: 'a@example.org' }))
    await store().addMailToken(mailToken('a', 't', { purpose: 'reset' }))
    expect(await store().resetPassword(hashOf('t'), '$2', now)).toBe('a')
    expect(await store().account('a')).toMatchObject({ email: 'a@example.org', pendingEmail: null })
    await store().create(newAccount('b', { pendingEmail: 'a@example.org' }))
    await store().addMailToken(mailToken('b', 'u', { purpose: 'reset', email: 'a@example.org' }))
    expect(await store().resetPassword(hashOf('u'), '$3', now)).toBeUndefined()
    expect(await store().account('b')).toMatchObject({ email: null, passwordHash: null })
    expect(await store().sessions('b', now)).toHaveLength(1)
  })
}

function characters(store: () => AccountStore): void {
  it('[AUTH-4] an account has at most its maximum of lives, however many are asked for at once', async () => {
    await store().create(newAccount('a'))
    const added = await Promise.all(
      [1, 2, 3, 4].map((n) => store().addCharacter(character('a', `p${n}`, { createdAt: now + n, label: 'Zoë' }), 3)),
    )
    expect(added.filter(Boolean)).toHaveLength(2)
    const lives = await store().characters('a')
    expect(lives).toHaveLength(3)
    expect(lives[0]?.playerId).toBe('a-life')
    expect(lives[1]?.label).toBe('Zoë')
  })

  it('a life is archived and taken back; the last one that can be played is not archived', async () => {
    await store().create(newAccount('a'))
    await store().create(newAccount('b'))
    expect(await store().archive('a', 'a-life', now)).toBe('last')
    expect(await store().archive('a', 'b-life', now)).toBe('absent')
    await store().addCharacter(character('a', 'p2', { createdAt: now + 1 }), 9)
    const both = await Promise.all([store().archive('a', 'a-life', now + 3), store().archive('a', 'p2', now + 3)])
    expect(both.sort()).toEqual(['done', 'last'])
    const archived = (await store().characters('a')).find(({ archivedAt }) => archivedAt !== null)
    expect(archived?.archivedAt).toBe(now + 3)
    expect(await store().archive('a', archived?.playerId ?? '', null)).toBe('done')
    expect((await store().characters('a')).map(({ archivedAt }) => archivedAt)).toEqual([null, null])
  })

  it('[AUTH-4] tells who owns a life', async () => {
    await store().create(newAccount('a', { passwordHash: '$1', tokensAfter: 9 }))
    await store().create(newAccount('b'))
    await store().addCharacter(character('b', 'b2', { archivedAt: now }), 9)
    const owners = await store().owners(['a-life', 'b2', 'nobody'])
    expect(owners).toEqual(
      new Map([
        ['a-life', { accountId: 'a', archivedAt: null, isRegistered: true, tokensAfter: 9 }],
        ['b2', { accountId: 'b', archivedAt: now, isRegistered: false, tokensAfter: 0 }],
      ]),
    )
    expect(await store().owners([])).toEqual(new Map())
  })
}

function sessions(store: () => AccountStore): void {
  const read = async (id: string): Promise<Session | undefined> => (await store().sessionsById([id])).get(id)

  it('[AUTH-2] a refresh token is replaced once, however often it is sent at the same time', async () => {
    await store().create(newAccount('a'))
    const [from, to] = [hashOf('a-s-1'), hashOf('a-s-2')]
    const times = { now: now + 1, expiresAt: now + 2000 }
    const rotated = await Promise.all([1, 2, 3].map(() => store().rotate('a-s', from, to, times)))
    expect(rotated.filter(Boolean)).toHaveLength(1)
    expect(await read('a-s')).toMatchObject({ refreshHash: to, usedAt: now + 1, expiresAt: now + 2000 })
  })

  it('[AUTH-2] the token of a session that has ended or expired is not replaced', async () => {
    await store().create(newAccount('a'))
    await store().addSession(session('a', 'ended'))
    expect(await store().endSession('a', 'ended', now)).toBe(true)
    const times = (at: number) => ({ now: at, expiresAt: at + 5 })
    expect(await store().rotate('ended', hashOf('ended-1'), hashOf('x'), times(now))).toBe(false)
    expect(await store().rotate('a-s', hashOf('a-s-1'), hashOf('x'), times(now + 1000))).toBe(false)
    expect(await store().rotate('none', hashOf('none-1'), hashOf('x'), times(now))).toBe(false)
  })

  it('[AUTH-3] a session ends once, and only for its own account', async () => {
    await store().create(newAccount('a'))
    await store().create(newAccount('b'))
    expect(await store().endSession('b', 'a-s', now)).toBe(false)
    expect((await read('a-s'))?.revokedAt).toBeNull()
    expect(await store().endSession('a', 'a-s', now + 4)).toBe(true)
    expect(await store().endSession('a', 'a-s', now + 5)).toBe(false)
    expect((await read('a-s'))?.revokedAt).toBe(now + 4)
  })

  it('[AUTH-3] all sessions of an account end together, with the tokens of guests', async () => {
    await store().create(newAccount('a'))
    await store().create(newAccount('b'))
    await store().addSession(session('a', 'a2', { usedAt: now + 5 }))
    expect((await store().sessions('a', now)).map(({ id }) => id)).toEqual(['a2', 'a-s'])
    await store().endAllSessions('a', now + 6)
    expect(await store().sessions('a', now)).toEqual([])
    expect(await store().sessions('b', now)).toHaveLength(1)
    expect((await store().account('a'))?.tokensAfter).toBe(now + 6)
  })

  it('a session plays another life, and an expired one is not listed', async () => {
    await store().create(newAccount('a'))
    await store().setSessionCharacter('a-s', 'other')
    expect((await read('a-s'))?.playerId).toBe('other')
    expect(await store().sessions('a', now + 1000)).toEqual([])
    expect(await store().sessionsById([])).toEqual(new Map())
    expect(await store().sessionsById(['none'])).toEqual(new Map())
  })
}

function bans(store: () => AccountStore): void {
  const ban = { playerId: 'a-life', accountId: null, reason: 'Spam – “again”', bannedAt: now, untilAt: now + 10 }

  it('[OPS-7] the ban of a life holds for it alone until its end, and the next one replaces it', async () => {
    await store().create(newAccount('a'))
    await store().addCharacter(character('a', 'a-other'), 20)
    await store().ban(ban)
    expect(await store().bans(['a-life', 'a-other', 'stranger'], now)).toEqual(new Map([['a-life', ban]]))
    expect(await store().bans(['a-life'], now + 10)).toEqual(new Map())
    expect(await store().bans([], now)).toEqual(new Map())
    const endless = { ...ban, untilAt: null }
    await store().ban(endless)
    expect(await store().bans(['a-life'], now + 10)).toEqual(new Map([['a-life', endless]]))
  })

  it('[OPS-7] the ban of an account holds for all its lives, later ones too, and the longest of several counts', async () => {
    await store().create(newAccount('a'))
    await store().create(newAccount('b'))
    const ofAccount = { ...ban, accountId: 'a', bannedAt: now + 1, untilAt: now + 20 }
    await store().ban(ofAccount)
    await store().addCharacter(character('a', 'a-later'), 20)
    await store().ban({ ...ban, playerId: 'a-later' })
    const found = await store().bans(['a-life', 'a-later', 'b-life'], now)
    expect([...found].sort(([one], [other]) => (one < other ? -1 : 1))).toEqual([
      ['a-later', ofAccount],
      ['a-life', ofAccount],
    ])
    expect((await store().currentBans(now, 10)).map(({ playerId }) => playerId)).toEqual(['a-life', 'a-later'])
    expect(await store().currentBans(now, 1)).toEqual([ofAccount])
    expect((await store().currentBans(now + 10, 10)).map(({ playerId }) => playerId)).toEqual(['a-life'])
    expect(await store().unban('a-later')).toBe(2)
    expect(await store().unban('a-later')).toBe(0)
    expect(await store().bans(['a-life', 'a-later'], now)).toEqual(new Map())
  })
}
