import { assert } from '@lifegrid/base/assert'
import { fail, ok, type Result } from '@lifegrid/base/result'
import { playerId } from '@lifegrid/contract/envelope'
import { type Refusal, refusal } from '@lifegrid/contract/errors'
import { signJwt, verifyJwt } from './jwt.ts'
import type { KeyRing } from './key-ring.ts'

const issuer = 'lifegrid'

/** What an access token says. Times are ms since the Unix epoch. */
export interface AccessClaims {
  readonly player: string
  /** The session's id; absent in the token of a guest. */
  readonly session?: string
  /** Absent in the tokens of other account systems. */
  readonly issuedAt?: number
  readonly expiresAt: number
}

/** [AUTH-1] A JWT: `iss`, `sub` = the player, `sid` = the session, `iat`, `exp`. */
export async function signAccess(
  keys: KeyRing,
  claims: { readonly player: string; readonly session?: string },
  { now, ttlSeconds }: { readonly now: number; readonly ttlSeconds: number },
): Promise<string> {
  const issuedAt = Math.floor(now / 1000)
  const { player, session } = claims
  const payload = { iss: issuer, sub: player, ...(session !== undefined && { sid: session }) }
  return await signJwt(keys, payload, { issuedAt, expiresAt: issuedAt + ttlSeconds })
}

/** Refuses with `bad_token`. Whether the session still exists is not checked here. */
export async function verifyAccess(keys: KeyRing, token: string, now: number): Promise<Result<AccessClaims, Refusal>> {
  const verified = await verifyJwt(keys, token, { issuer, now, claims: ['sub'] })
  if (!verified.ok) return verified
  const { sub, sid, iat, exp } = verified.value.payload
  assert(exp !== undefined, 'A token without exp was refused.')
  if (!playerId.safeParse(sub).success) return fail(refusal('bad_token'))
  if (sid !== undefined && typeof sid !== 'string') return fail(refusal('bad_token'))
  return ok({
    player: sub as string,
    expiresAt: exp * 1000,
    ...(sid !== undefined && { session: sid }),
    ...(iat !== undefined && { issuedAt: iat * 1000 }),
  })
}
