import { fail, ok, type Result } from '@lifegrid/base/result'
import { type Refusal, refusal } from '@lifegrid/contract/errors'
import { signJwt, verifyJwt } from './jwt.ts'
import type { KeyRing } from './key-ring.ts'
import { derivedSecret } from './secrets.ts'

/** Another issuer than that of access tokens, so that neither kind is taken for the other. */
const issuer = 'lifegrid-refresh'

/** What a refresh token says. It is signed, so a token that was never issued is refused without a look at the record. */
export interface RefreshClaims {
  readonly session: string
  /** The record has its hash while the token is the valid one of its session. */
  readonly secret: string
  /** The key that signed the token. */
  readonly key: Uint8Array
}

/** [AUTH-2] A JWT: `sub` = the session, `jti` = the secret, `exp`. */
export function signRefresh(
  keys: KeyRing,
  { session, secret }: { readonly session: string; readonly secret: string },
  { now, expiresAt }: { readonly now: number; readonly expiresAt: number },
): Promise<string> {
  const times = { issuedAt: Math.floor(now / 1000), expiresAt: Math.floor(expiresAt / 1000) }
  return signJwt(keys, { iss: issuer, sub: session, jti: secret }, times)
}

/** Refuses with `bad_token`. */
export async function verifyRefresh(
  keys: KeyRing,
  token: string,
  now: number,
): Promise<Result<RefreshClaims, Refusal>> {
  const verified = await verifyJwt(keys, token, { issuer, now, claims: ['sub', 'jti'] })
  if (!verified.ok) return verified
  const { sub, jti } = verified.value.payload
  if (typeof sub !== 'string' || typeof jti !== 'string') return fail(refusal('bad_token'))
  return ok({ session: sub, secret: jti, key: verified.value.key })
}

/**
 * [AUTH-2] The secret of the token that replaces this one in an exchange. The same exchange always gives the same secret, and nobody else can
 * calculate it.
 */
export function nextSecret({ session, secret, key }: RefreshClaims, attempt: string): string {
  return derivedSecret(key, JSON.stringify([session, secret, attempt]))
}
