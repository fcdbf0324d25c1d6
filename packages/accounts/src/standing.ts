import { fail, ok, type Result } from '@lifegrid/base/result'
import { type Refusal, refusal } from '@lifegrid/contract/errors'
import type { Ban, Owner, Session } from '@lifegrid/storage/accounts/ports'
import type { AccessClaims } from './access-token.ts'
import { batchLookup, type Lookup } from './batch-lookup.ts'
import type { AccountContext } from './context.ts'
import { accountLimits } from './limits.ts'

/** Who a valid token speaks for, according to the record. */
export interface Standing {
  readonly player: string
  /** Absent for the token of a guest. */
  readonly session?: Session
  /** Absent for a life without an account. */
  readonly owner?: Owner
  /** [OPS-7] The ban that keeps the life out. */
  readonly ban?: Ban
}

type CheckedClaims = Pick<AccessClaims, 'player' | 'session' | 'issuedAt'>

export interface StandingChecks {
  /** [AUTH-3] [AUTH-4] Whether the record still lets the holder of a token in. Refuses with `bad_token`. */
  check(claims: CheckedClaims, now: number): Promise<Result<Standing, Refusal>>
  /** Whether a player without a token may play. Refuses a life that was erased with `bad_token` ([RIGHTS-4]), and a banned one ([OPS-7]). */
  checkOpen(player: string): Promise<Result<undefined, Refusal>>
}

/** The record is asked each time, so there is nothing that could be out of date. */
export function standingChecks({
  store,
  rights,
  now,
}: Pick<AccountContext, 'store' | 'rights' | 'now'>): StandingChecks {
  const sessionOf = batchLookup((ids) => store.sessionsById(ids), accountLimits.lookupMax)
  const ownerOf: Lookup<Owner> = batchLookup((ids) => store.owners(ids), accountLimits.lookupMax)
  const erasedOf = batchLookup(
    async (ids) => new Map([...(await rights.erased(ids))].map((id) => [id, true])),
    accountLimits.lookupMax,
  )
  const banOf: Lookup<Ban> = batchLookup((ids) => store.bans(ids, now()), accountLimits.lookupMax)
  const checkErased = async (player: string): Promise<Result<undefined, Refusal>> =>
    (await erasedOf(player)) === true ? fail(refusal('bad_token', 'This life was erased.')) : ok(undefined)
  const strangerStanding = async (player: string): Promise<Result<Standing, Refusal>> => {
    const erased = await checkErased(player)
    return erased.ok ? ok({ player }) : erased
  }
  const standingOf = async (
    { player, session: id, issuedAt = 0 }: CheckedClaims,
    at: number,
  ): Promise<Result<Standing, Refusal>> => {
    const [owner, session] = await Promise.all([ownerOf(player), id === undefined ? undefined : sessionOf(id)])
    if (owner !== undefined && owner.archivedAt !== null) return fail(refusal('bad_token', 'This life is archived.'))
    if (id === undefined) return owner === undefined ? strangerStanding(player) : guestStanding(player, owner, issuedAt)
    const isLive = session !== undefined && session.revokedAt === null && session.expiresAt > at
    if (!isLive) return fail(refusal('bad_token', 'The session has ended.'))
    if (owner?.accountId !== session.accountId) return fail(refusal('bad_token', 'The life is not of this account.'))
    return ok({ player, session, owner })
  }
  return {
    async checkOpen(player) {
      const [erased, ban] = await Promise.all([checkErased(player), banOf(player)])
      return erased.ok ? unlessBanned(ban, undefined) : erased
    },
    async check(claims, at) {
      const [standing, ban] = await Promise.all([standingOf(claims, at), banOf(claims.player)])
      return standing.ok && ban !== undefined ? ok({ ...standing.value, ban }) : standing
    },
  }
}

/** [OPS-7] The value, or the refusal of a banned player, which says why and until when. */
export function unlessBanned<T>(ban: Ban | undefined, value: T): Result<T, Refusal> {
  if (ban === undefined) return ok(value)
  const until = ban.untilAt === null ? '' : ` until ${new Date(ban.untilAt).toISOString()}`
  return fail(refusal('player_banned', `You may not play here${until}: ${ban.reason}`))
}

function guestStanding(player: string, owner: Owner, issuedAt: number): Result<Standing, Refusal> {
  if (owner.isRegistered || issuedAt < owner.tokensAfter) {
    return fail(refusal('bad_token', 'The life belongs to an account. Log in.'))
  }
  return ok({ player, owner })
}
