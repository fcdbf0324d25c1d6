import type { Random } from '@lifegrid/base/random'
import { randomId } from '@lifegrid/base/random'
import { fail, ok, type Result } from '@lifegrid/base/result'
import type { InitFrame } from '@lifegrid/contract/envelope'
import { type Refusal, refusal } from '@lifegrid/contract/errors'
import { errors as joseErrors, jwtVerify, SignJWT } from 'jose'

/** Whether the frame's sender is who it says. Refuses with `bad_token`; throws only for bugs. */
export type Authenticate = (init: InitFrame) => Promise<Result<void, Refusal>>

export interface AuthOptions {
  /** `open` takes a bare player id: development only. A token that is given is checked all the same. */
  readonly mode: 'token' | 'open'
  /** HS256's key; the same on every edge. */
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
      return payload.sub === init.userID
        ? ok(undefined)
        : fail(refusal('bad_token', 'The token is for another player.'))
    } catch (error) {
      // Everything that jose says of a token is an expected refusal; anything else is a bug of ours.
      if (!(error instanceof joseErrors.JOSEError)) throw error
      const expired = error instanceof joseErrors.JWTExpired
      return fail(expired ? refusal('bad_token', 'The token has expired.') : refusal('bad_token'))
    }
  }
}

export interface Guest {
  readonly userID: string
  readonly token: string
  /** Seconds. */
  readonly expiresIn: number
}

/** A new player without an account, and the token that is all that will ever prove it. */
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
