import { fail, ok, type Result } from '@lifegrid/base/result'
import { type Refusal, refusal } from '@lifegrid/contract/errors'
import type { Ban, Session } from '@lifegrid/storage/accounts/ports'
import { type AccessClaims, verifyAccess } from './access-token.ts'
import type { AccountContext } from './context.ts'
import type { Standing, StandingChecks } from './standing.ts'
import { isTicket, takeTicket } from './tickets.ts'

/** The sender of a request with an access token of a session. */
export interface Caller {
  readonly player: string
  readonly session: Session
  /** [OPS-7] The ban that keeps the player out. */
  readonly ban?: Ban
}

/** A token that lets its holder in now. */
export interface Admitted {
  readonly claims: AccessClaims
  readonly standing: Standing
}

export interface Authentication {
  /** Checks an access token or a ticket, which is used up. Refuses with `bad_token`. */
  admit(token: string): Promise<Result<Admitted, Refusal>>
  /** Checks the access token of a session. Refuses with `bad_token`. */
  caller(token: string): Promise<Result<Caller, Refusal>>
}

export function authentication(
  ctx: Pick<AccountContext, 'keys' | 'admission' | 'now' | 'settings'>,
  standings: StandingChecks,
): Authentication {
  const admitted = async (claims: AccessClaims): Promise<Result<Admitted, Refusal>> => {
    const standing = await standings.check(claims, ctx.now())
    return standing.ok ? ok({ claims, standing: standing.value }) : standing
  }
  const admitToken = async (token: string): Promise<Result<Admitted, Refusal>> => {
    const claims = await verifyAccess(ctx.keys, token, ctx.now())
    return claims.ok ? admitted(claims.value) : claims
  }
  return {
    async admit(token) {
      if (!isTicket(token)) return admitToken(token)
      const ticket = await takeTicket(ctx, token)
      if (!ticket.ok) return ticket
      const issuedAt = ctx.now()
      return admitted({ ...ticket.value, issuedAt, expiresAt: issuedAt + ctx.settings.accessTtlSeconds * 1000 })
    },
    async caller(token) {
      const result = await admitToken(token)
      if (!result.ok) return result
      const { player, session, ban } = result.value.standing
      if (session === undefined) return fail(refusal('bad_token', 'A session is needed. Guests begin one first.'))
      return ok({ player, session, ...(ban !== undefined && { ban }) })
    },
  }
}
