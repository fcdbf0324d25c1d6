import { describe, expect, it } from 'vitest'
import { accountHarness } from './support/account-harness.ts'

const ada = { email: 'ada@example.org', password: 'correct horse' }

describe('[AUTH-5] no answer depends on whether an address is known', () => {
  it('a login hashes once for a known, an unknown and an unconfirmed address, and refuses them alike', async () => {
    const { registered, done, call, hasher } = accountHarness()
    await registered()
    await done('register', { email: 'eve@example.org', password: 'the right one' })
    hasher.spent()
    const answers = []
    for (const body of [
      { ...ada, password: 'wrong horse' },
      { email: 'nobody@example.org', password: 'wrong horse' },
      { email: 'eve@example.org', password: 'the right one' },
    ]) {
      answers.push(await call('login', body))
      expect(hasher.spent()).toBe(1)
    }
    expect(answers[0]).toEqual({ ok: false, error: { code: 'bad_credentials' } })
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    // Those that nobody has confirmed are compared with a hash of the current cost, as a known one is.
    expect(hasher.verified).toEqual([`new:${ada.password}`, hasher.nobody, hasher.nobody])
  })

  it('a login for an unknown address does the work of new hashes, also when those of accounts are older', async () => {
    const { registered, call, hasher, store } = accountHarness()
    await registered()
    const id = (await store.accountWithEmail(ada.email))?.id as string
    await store.rehash(id, `new:${ada.password}`, `old:${ada.password}`)
    hasher.spent()
    for (const email of ['nobody@example.org', ada.email]) {
      const answer = await call('login', { email, password: 'wrong horse' })
      expect([answer, hasher.spent()]).toEqual([{ ok: false, error: { code: 'bad_credentials' } }, 1])
    }
    expect(hasher.verified).toEqual([hasher.nobody, `old:${ada.password}`])
  })

  it('a registration does the same work and has the same answer for an address that somebody has', async () => {
    const { registered, done, hasher, sent, settle, refused } = accountHarness()
    await registered()
    hasher.spent()
    const shapes = []
    for (const email of ['new@example.org', ada.email]) {
      const tokens = await done('register', { email, password: 'another horse' })
      shapes.push(Object.keys(tokens).sort())
      expect(await done('account', undefined, tokens.token)).toMatchObject({ isRegistered: true, pendingEmail: email })
      expect(hasher.spent()).toBe(1)
    }
    expect(shapes[0]).toEqual(shapes[1])
    await settle()
    expect(sent.at(-1)).toMatchObject({ to: ada.email, subject: 'You already have an account' })
    expect(sent.at(-1)?.text).not.toContain('#')
    // The password of the second account does not open the first.
    expect(await refused('login', { ...ada, password: 'another horse' })).toBe('bad_credentials')
    await done('login', ada)
  })

  it('a forgotten password does no work before its answer, and only the owner gets a mail', async () => {
    const { registered, call, sent, settle, hasher, store } = accountHarness()
    await registered()
    const before = sent.length
    hasher.spent()
    const look = store.accountWithEmail
    let lookUp = (): void => {}
    const gate = new Promise<void>((resolve) => {
      lookUp = resolve
    })
    Object.assign(store, {
      accountWithEmail: async (email: string) => {
        await gate
        return look(email)
      },
    })
    for (const email of ['nobody@example.org', ada.email]) {
      expect(await call('forgotPassword', { email })).toEqual({ ok: true, value: undefined })
    }
    await settle()
    expect(sent).toHaveLength(before)
    lookUp()
    await settle()
    expect(hasher.spent()).toBe(0)
    expect(sent.slice(before).map(({ to }) => to)).toEqual([ada.email])
  })

  it('a change of address has the same answer for an address that somebody has, and takes effect with the link', async () => {
    const { registered, done, linkTo, refused, sent, settle } = accountHarness()
    const { token } = await registered()
    await registered('bob@example.org')
    const change = { email: 'bob@example.org', password: ada.password }
    expect(await done('changeEmail', change, token)).toBeUndefined()
    await settle()
    expect(sent.at(-1)).toMatchObject({ to: 'bob@example.org', subject: 'You already have an account' })
    expect(await done('changeEmail', { ...change, email: 'ada@example.net' }, token)).toBeUndefined()
    expect(await done('account', undefined, token)).toMatchObject({ email: ada.email, pendingEmail: 'ada@example.net' })
    await done('login', ada)
    await done('confirmEmail', { token: await linkTo('ada@example.net') })
    await done('login', { ...ada, email: 'ada@example.net' })
    expect(await refused('login', ada)).toBe('bad_credentials')
  })

  it('of two who wait for one address, only the one with the link has it', async () => {
    const { done, linkTo, refused } = accountHarness()
    await done('register', { ...ada, password: 'an early thief' })
    await done('register', ada)
    await done('confirmEmail', { token: await linkTo(ada.email) })
    await done('login', ada)
    expect(await refused('login', { ...ada, password: 'an early thief' })).toBe('bad_credentials')
  })
})

describe('[AUTH-6] a link', () => {
  it('sets a new password once, ends every session, and confirms the address', async () => {
    const { done, linkTo, refused, admits, closed } = accountHarness()
    const first = await done('register', ada)
    await done('forgotPassword', { email: ada.email })
    const token = await linkTo(ada.email)
    await done('resetPassword', { token, newPassword: 'a new password' })
    expect(await admits(first.token)).toBe(false)
    expect(closed).toEqual([{ player: first.userID }])
    expect(await refused('resetPassword', { token, newPassword: 'another one' })).toBe('bad_link')
    expect(await refused('login', ada)).toBe('bad_credentials')
    await done('login', { ...ada, password: 'a new password' })
  })

  it('costs no hash when it does not work', async () => {
    const { refused, hasher } = accountHarness()
    expect(await refused('resetPassword', { token: 'nonsense', newPassword: 'a new password' })).toBe('bad_link')
    expect(await refused('confirmEmail', { token: 'nonsense' })).toBe('bad_link')
    expect(hasher.spent()).toBe(0)
  })

  it('works for its time, and a newer one replaces it', async () => {
    const { done, linkTo, refused, clock } = accountHarness()
    const { token } = await done('register', ada)
    const old = await linkTo(ada.email)
    await done('resendConfirmation', undefined, token)
    const link = await linkTo(ada.email)
    expect(link).not.toBe(old)
    expect(await refused('confirmEmail', { token: old })).toBe('bad_link')
    clock.advance(3 * 86_400_000)
    expect(await refused('confirmEmail', { token: link })).toBe('bad_link')
    await done('forgotPassword', { email: ada.email })
    const reset = await linkTo(ada.email)
    clock.advance(3_600_000)
    expect(await refused('resetPassword', { token: reset, newPassword: 'a new password' })).toBe('bad_link')
  })

  it('is not sent again when no address waits', async () => {
    const { registered, refused } = accountHarness()
    const { token } = await registered()
    expect(await refused('resendConfirmation', undefined, token)).toBe('nothing_to_confirm')
  })

  it('has its token behind the # of an address of the service', async () => {
    const { done, sent, settle } = accountHarness()
    await done('register', ada)
    await settle()
    expect(sent[0]?.text).toMatch(/^https:\/\/play\.example\.org\/account#confirm=[A-Za-z0-9_-]{32}$/m)
  })
})

describe('a password', () => {
  it('is changed with the old one; other sessions end, and the owner is told', async () => {
    const { registered, done, refused, admits, closed, sent, settle } = accountHarness()
    const first = await registered()
    const second = await done('login', ada)
    const change = { password: ada.password, newPassword: 'a new password' }
    expect(await refused('changePassword', { ...change, password: 'wrong' }, second.token)).toBe('bad_credentials')
    expect(await admits(first.token)).toBe(true)
    await done('changePassword', change, second.token)
    expect(closed).toEqual([{ sessions: [first.sessionID] }])
    expect(await admits(first.token)).toBe(false)
    expect(await admits(second.token)).toBe(true)
    expect(await refused('login', ada)).toBe('bad_credentials')
    await settle()
    expect(sent.at(-1)).toMatchObject({ to: ada.email, subject: 'Your password was changed' })
  })

  it('is needed before an account can change its address or its password', async () => {
    const { accounts, done, refused } = accountHarness()
    const guest = await accounts.newGuest()
    const { token } = await done('guestSession', {}, guest.token)
    const email = { email: 'x@example.org', password: 'anything' }
    expect(await refused('changeEmail', email, token)).toBe('not_registered')
    expect(await refused('changePassword', { password: 'anything', newPassword: 'a new password' }, token)).toBe(
      'not_registered',
    )
  })

  it('[AUTH-7] is hashed anew by a login when the parameters have changed', async () => {
    const { registered, done, store } = accountHarness()
    await registered()
    const id = (await store.accountWithEmail(ada.email))?.id as string
    await store.rehash(id, `new:${ada.password}`, `old:${ada.password}`)
    await done('login', ada)
    expect((await store.account(id))?.passwordHash).toBe(`new:${ada.password}`)
  })

  it('[AUTH-7] that would wait too long for its hash is refused as overloaded, whoever asks', async () => {
    const { registered, refused, busy, linkTo, done } = accountHarness()
    const { token } = await registered()
    await done('forgotPassword', { email: ada.email })
    const reset = await linkTo(ada.email)
    busy()
    for (const email of [ada.email, 'nobody@example.org']) {
      expect(await refused('login', { ...ada, email })).toBe('overloaded')
      expect(await refused('register', { ...ada, email })).toBe('overloaded')
    }
    expect(await refused('changeEmail', ada, token)).toBe('overloaded')
    expect(await refused('changePassword', { password: 'x', newPassword: 'a new password' }, token)).toBe('overloaded')
    expect(await refused('resetPassword', { token: reset, newPassword: 'a new password' })).toBe('overloaded')
  })

  it('is not asked for while no mail can be sent', async () => {
    const { done, refused, fillMailer } = accountHarness()
    const { token } = await done('register', ada)
    fillMailer()
    expect(await refused('register', ada)).toBe('overloaded')
    expect(await refused('changeEmail', ada, token)).toBe('overloaded')
    expect(await refused('resendConfirmation', undefined, token)).toBe('overloaded')
    expect(await refused('forgotPassword', { email: ada.email })).toBe('overloaded')
  })
})

describe('[AUTH-8] attempts and mails', () => {
  it('on one account are limited, known or not, whoever makes them', async () => {
    const { registered, call, refused, clock, done } = accountHarness({
      settings: { attemptBurst: 3, attemptsPerHour: 60 },
    })
    await registered()
    for (const email of ['nobody@example.org', ada.email]) {
      const body = { email, password: 'wrong horse' }
      // The registration of the known address has cost one.
      for (let n = email === ada.email ? 1 : 0; n < 3; n++) expect(await refused('login', body)).toBe('bad_credentials')
      expect(await call('login', { ...body, password: ada.password })).toMatchObject({
        ok: false,
        error: { code: 'rate_limited', retryAfterMs: expect.any(Number) },
      })
    }
    clock.advance(60_000)
    await done('login', ada)
    expect(await refused('login', ada)).toBe('rate_limited')
  })

  it('on a password by a session are limited too', async () => {
    const { registered, refused } = accountHarness({ settings: { attemptBurst: 2, attemptsPerHour: 60 } })
    const { token } = await registered()
    const change = { password: 'wrong', newPassword: 'a new password' }
    for (let n = 0; n < 2; n++) expect(await refused('changePassword', change, token)).toBe('bad_credentials')
    expect(await refused('changePassword', { ...change, password: ada.password }, token)).toBe('rate_limited')
    expect(await refused('changeEmail', ada, token)).toBe('rate_limited')
  })

  it('to one address are limited, and the answer does not say so', async () => {
    const { done, sent, settle } = accountHarness({ mailsPerHour: 2 })
    await done('register', ada)
    for (let n = 0; n < 5; n++) await done('forgotPassword', { email: ada.email })
    await settle()
    expect(sent).toHaveLength(2)
  })

  it('that a mail server does not take are sent again, and given up in the end', async () => {
    const { done, sent, settle, failMails, clock, errors } = accountHarness()
    failMails(new Error('451 try again later'))
    await done('register', ada)
    await settle()
    expect(sent).toEqual([])
    failMails(undefined)
    await clock.run(30_000)
    expect(sent).toHaveLength(1)
    failMails(new Error('550 no such mailbox'))
    await done('register', { ...ada, email: 'gone@example.org' })
    await clock.run(120_000)
    expect(errors).toEqual([expect.objectContaining({ message: '550 no such mailbox' })])
  })
})
