import { assert } from '@lifegrid/base/assert'
import type { Random } from '@lifegrid/base/random'
import { randomId } from '@lifegrid/base/random'
import { fail, ok, type Result } from '@lifegrid/base/result'
import type { InitFrame } from '@lifegrid/contract/envelope'
import { type Refusal, refusal } from '@lifegrid/contract/errors'
import { type JWTPayload, errors as joseErrors, jwtVerify, SignJWT } from 'jose'

/** The times of a token, ms since the Unix epoch. */
export interface Grant {
  readonly issuedAt?: number
  readonly expiresAt: number
}

/**
 * Checks that the sender of an init frame is the player that it names. Returns the times of the token, or undefined when none was needed.
 * Refuses with `bad_token`. Throws only for a bug.
 */
export type Authenticate = (init: InitFrame) => Promise<Result<Grant | undefined, Refusal>>

export interface AuthOptions {
  /** `open` accepts a player id without a token; for development only. A token that is present is checked in both modes. */
  readonly mode: 'token' | 'open'
  /** The HS256 key; the same on every edge. */
  readonly secret: string
  /** Wall time, ms since the Unix epoch. */
  readonly now: () => number
}

const issuer = 'lifegrid'
const algorithm = 'HS256'

/** Access tokens: JWT, HS256, `sub` = player id, `exp` required. */
export function authenticator(options: AuthOptions): Authenticate {
  const key = new TextEncoder().encode(options.secret)
  return async (init) => {
    if (init.token === undefined) {
      return options.mode === 'open' ? ok(undefined) : fail(refusal('bad_token', 'A token is required.'))
    }
    try {
      const { payload } = await jwtVerify(init.token, key, {
        algorithms: [algorithm],
        issuer,
        requiredClaims: ['sub', 'exp'],
        currentDate: new Date(options.now()),
      })
      if (payload.sub !== init.userID) return fail(refusal('bad_token', 'The token is for another player.'))
      return ok(grantOf(payload))
    } catch (error) {
      // Every error that jose reports about a token is an expected refusal. Any other error is a bug.
      if (!(error instanceof joseErrors.JOSEError)) throw error
      const expired = error instanceof joseErrors.JWTExpired
      return fail(expired ? refusal('bad_token', 'The token has expired.') : refusal('bad_token'))
    }
  }
}

function grantOf({ iat, exp }: JWTPayload): Grant {
  assert(exp !== undefined, 'A token without exp was refused above.')
  return { expiresAt: exp * 1000, ...(iat !== undefined && { issuedAt: iat * 1000 }) }
}

export interface Guest {
  readonly userID: string
  readonly token: string
  /** Seconds. */
  readonly expiresIn: number
}

/** Makes a player without an account. The token is the only proof that the player's life belongs to its holder. */
export async function newGuest(options: {
  readonly secret: string
  readonly now: () => number
  readonly random: Random
  readonly tokenTtlSeconds: number
}): Promise<Guest> {
  const userID = `g-${randomId(options.random, 20)}`
  const issuedAt = Math.floor(options.now() / 1000)
  const token = await new SignJWT()
    .setProtectedHeader({ alg: algorithm })
    .setIssuer(issuer)
    .setSubject(userID)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + options.tokenTtlSeconds)
    .sign(new TextEncoder().encode(options.secret))
  return { userID, token, expiresIn: options.tokenTtlSeconds }
}
