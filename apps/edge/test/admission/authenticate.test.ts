import type { Accounts } from '@lifegrid/accounts/accounts'
import { SignJWT } from 'jose'
import { describe, expect, it } from 'vitest'
import { authenticator } from '../../src/admission/authenticate.ts'
import { memoryAccounts } from '../support/memory-accounts.ts'

const secret = 'a secret of more than thirty-two characters'
const at = Date.UTC(2030, 0, 1)

function accountsAt(now: number, key = secret): Accounts {
  const time = { now: () => now, skewMs: () => 0, stop() {} }
  // A check of a token writes to no stream and reads no sessions of nodes.
  return memoryAccounts({ time, streams: {} as never, sessions: {} as never }, { AUTH_SECRET: key })
}

function check(mode: 'token' | 'open', now = at) {
  const authenticate = authenticator({ mode, accounts: accountsAt(now) })
  return async (userID: string, token?: string): Promise<string> => {
    const result = await authenticate({ type: 'init', userID, ...(token === undefined ? {} : { token }) })
    return result.ok ? 'ok' : result.error.code
  }
}

const guest = (options: { secret?: string } = {}) => accountsAt(at, options.secret).newGuest()

const signed = (change: (jwt: SignJWT) => SignJWT, alg = 'HS256'): Promise<string> =>
  change(new SignJWT().setProtectedHeader({ alg }).setIssuer('lifegrid').setSubject('ada')).sign(
    new TextEncoder().encode(secret),
  )

describe('authenticator', () => {
  it("accepts a guest's token for that guest until it expires", async () => {
    const { userID, token, expiresIn } = await guest()
    expect(userID).toMatch(/^g-[a-z0-9]{20}$/)
    expect(expiresIn).toBe(60)
    expect(await check('token')(userID, token)).toBe('ok')
    expect(await check('token', at + 59_000)(userID, token)).toBe('ok')
    expect(await check('token', at + 61_000)(userID, token)).toBe('bad_token')
  })

  it('refuses a token that is missing, malformed, for another player, or signed with another key', async () => {
    const { userID, token } = await guest()
    expect(await check('token')(userID)).toBe('bad_token')
    expect(await check('token')(userID, '')).toBe('bad_token')
    expect(await check('token')(userID, 'a.b.c')).toBe('bad_token')
    expect(await check('token')('g-other', token)).toBe('bad_token')
    const forged = await guest({ secret: 'another secret of more than thirty-two characters' })
    expect(await check('token')(forged.userID, forged.token)).toBe('bad_token')
  })

  it('refuses tokens of another algorithm or issuer, or without an expiry', async () => {
    const end = at / 1000 + 60
    expect(await check('token')('ada', await signed((jwt) => jwt.setExpirationTime(end)))).toBe('ok')
    expect(await check('token')('ada', await signed((jwt) => jwt.setExpirationTime(end), 'HS512'))).toBe('bad_token')
    expect(await check('token')('ada', await signed((jwt) => jwt))).toBe('bad_token')
    const stranger = await signed((jwt) => jwt.setExpirationTime(end).setIssuer('stranger'))
    expect(await check('token')('ada', stranger)).toBe('bad_token')
    const none = `${btoa('{"alg":"none"}')}.${btoa(`{"iss":"lifegrid","sub":"ada","exp":${end}}`)}.`.replaceAll('=', '')
    expect(await check('token')('ada', none)).toBe('bad_token')
  })

  it('returns the times of the token, and its session', async () => {
    const accounts = accountsAt(at)
    const authenticate = authenticator({ mode: 'token', accounts })
    const { userID, token } = await accounts.newGuest()
    const grant = { issuedAt: at, expiresAt: at + 60_000 }
    expect(await authenticate({ type: 'init', userID, token })).toEqual({ ok: true, value: grant })
    const request = { body: {}, bearer: token, userAgent: 'test' }
    const begun = await accounts.call('guestSession', request)
    if (!begun.ok) throw new Error('no session')
    expect(await authenticate({ type: 'init', userID, token: begun.value.token })).toEqual({
      ok: true,
      value: { issuedAt: at, expiresAt: at + 900_000, session: begun.value.sessionID },
    })
  })

  it('accepts a player id without a token only in mode open, and a wrong token in no mode', async () => {
    expect(await check('open')('ada')).toBe('ok')
    expect(await check('open')('ada', 'a.b.c')).toBe('bad_token')
  })
})
