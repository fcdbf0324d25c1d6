import { fail, ok, type Result } from '@lifegrid/base/result'
import { type Refusal, refusal } from '@lifegrid/contract/errors'
import type { AccountStore, Owner, Session } from '@lifegrid/storage/accounts/ports'
import type { RightsStore } from '@lifegrid/storage/rights/ports'
import type { AccessClaims } from './access-token.ts'
import { batchLookup, type Lookup } from './batch-lookup.ts'
import { accountLimits } from './limits.ts'

/** Who a valid token speaks for, according to the record. */
export interface Standing {
  readonly player: string
  /** Absent for the token of a guest. */
  readonly session?: Session
  /** Absent for a life without an account. */
  readonly owner?: Owner
}

export interface StandingChecks {
  /** [AUTH-3] [AUTH-4] Whether the record still lets the holder of a token in. Refuses with `bad_token`. */
  check(claims: Pick<AccessClaims, 'player' | 'session' | 'issuedAt'>, now: number): Promise<Result<Standing, Refusal>>
  /** [RIGHTS-4] Refuses a life that was erased with `bad_token`. */
  checkErased(player: string): Promise<Result<undefined, Refusal>>
}

/** The record is asked each time, so there is nothing that could be out of date. */
export function standingChecks(store: AccountStore, rights: Pick<RightsStore, 'erased'>): StandingChecks {
  const sessionOf = batchLookup((ids) => store.sessionsById(ids), accountLimits.lookupMax)
  const ownerOf: Lookup<Owner> = batchLookup((ids) => store.owners(ids), accountLimits.lookupMax)
  const erasedOf = batchLookup(
    async (ids) => new Map([...(await rights.erased(ids))].map((id) => [id, true])),
    accountLimits.lookupMax,
  )
  const checkErased = async (player: string): Promise<Result<undefined, Refusal>> =>
    (await erasedOf(player)) === true ? fail(refusal('bad_token', 'This life was erased.')) : ok(undefined)
  const strangerStanding = async (player: string): Promise<Result<Standing, Refusal>> => {
    const erased = await checkErased(player)
    return erased.ok ? ok({ player }) : erased
  }
  return {
    checkErased,
    async check({ player, session: id, issuedAt = 0 }, now) {
      const [owner, session] = await Promise.all([ownerOf(player), id === undefined ? undefined : sessionOf(id)])
      if (owner !== undefined && owner.archivedAt !== null) return fail(refusal('bad_token', 'This life is archived.'))
      if (id === undefined)
        return owner === undefined ? strangerStanding(player) : guestStanding(player, owner, issuedAt)
      const isLive = session !== undefined && session.revokedAt === null && session.expiresAt > now
      if (!isLive) return fail(refusal('bad_token', 'The session has ended.'))
      if (owner?.accountId !== session.accountId) return fail(refusal('bad_token', 'The life is not of this account.'))
      return ok({ player, session, owner })
    },
  }
}

function guestStanding(player: string, owner: Owner, issuedAt: number): Result<Standing, Refusal> {
  if (owner.isRegistered || issuedAt < owner.tokensAfter) {
    return fail(refusal('bad_token', 'The life belongs to an account. Log in.'))
  }
  return ok({ player, owner })
}
