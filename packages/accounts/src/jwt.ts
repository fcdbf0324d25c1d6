import { fail, ok, type Result } from '@lifegrid/base/result'
import { type Refusal, refusal } from '@lifegrid/contract/errors'
import { type JWTPayload, errors as joseErrors, jwtVerify, SignJWT } from 'jose'
import type { KeyRing } from './key-ring.ts'

const algorithm = 'HS256'

/** A token's claims, and the key that signed it. */
export interface VerifiedJwt {
  readonly payload: JWTPayload
  readonly key: Uint8Array
}

/**
 * Checks the signature, the issuer and the times of a token. Every error that jose reports about a token is an expected refusal; any other error
 * is a bug and thrown.
 * @param now wall time, ms.
 */
export async function verifyJwt(
  keys: KeyRing,
  token: string,
  { issuer, now, claims }: { readonly issuer: string; readonly now: number; readonly claims: readonly string[] },
): Promise<Result<VerifiedJwt, Refusal>> {
  try {
    const { payload, protectedHeader } = await jwtVerify(token, (header) => keys.find(header), {
      algorithms: [algorithm],
      issuer,
      requiredClaims: [...claims, 'exp'],
      currentDate: new Date(now),
    })
    return ok({ payload, key: keys.find(protectedHeader) })
  } catch (error) {
    if (!(error instanceof joseErrors.JOSEError)) throw error
    const isExpired = error instanceof joseErrors.JWTExpired
    return fail(isExpired ? refusal('bad_token', 'The token has expired.') : refusal('bad_token'))
  }
}

/** @param times seconds since the Unix epoch. */
export function signJwt(
  { signing: { kid, key } }: KeyRing,
  claims: JWTPayload,
  times: { readonly issuedAt: number; readonly expiresAt: number },
): Promise<string> {
  return new SignJWT(claims)
    .setProtectedHeader({ alg: algorithm, ...(kid !== undefined && { kid }) })
    .setIssuedAt(times.issuedAt)
    .setExpirationTime(times.expiresAt)
    .sign(key)
}
