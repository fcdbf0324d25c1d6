import { assert } from '@lifegrid/base/assert'
import { fail, ok, type Result } from '@lifegrid/base/result'
import { refusal } from '@lifegrid/contract/errors'
import type { RouteAnswer, RouteBody } from '@lifegrid/contract/http/routes/index.generated'
import type { AccessToken, LifeListing } from '@lifegrid/contract/http/shapes'
import { limits } from '@lifegrid/contract/limits'
import type { Character } from '@lifegrid/storage/accounts/ports'
import { signAccess } from './access-token.ts'
import type { Caller } from './authenticate.ts'
import type { AccountContext, AccountRefusal } from './context.ts'
import { newLife, newPlayerId } from './sessions.ts'

/** [AUTH-4] The life that a session plays: `wanted` if it can be played, otherwise the oldest that can be. */
export async function playableLife(ctx: AccountContext, accountId: string, wanted?: string): Promise<string> {
  const playable = (await ctx.store.characters(accountId)).filter(({ archivedAt }) => archivedAt === null)
  const life = playable.find(({ playerId }) => playerId === wanted) ?? playable[0]
  assert(life !== undefined, '[AUTH-4] An account has a life that can be played.')
  return life.playerId
}

export async function lives(ctx: AccountContext, caller: Caller): Promise<RouteAnswer<'lives'>> {
  const found = await ctx.store.characters(caller.session.accountId)
  return { lives: found.map((life) => listing(life, caller)) }
}

export async function createLife(
  ctx: AccountContext,
  caller: Caller,
  { label }: RouteBody<'createLife'>,
): Promise<Result<LifeListing, AccountRefusal>> {
  if ((await ctx.rights.deletion(caller.player)) !== undefined) return fail(refusal('deletion_scheduled'))
  const life = newLife(ctx, caller.session.accountId, newPlayerId(ctx), label ?? null)
  if (!(await ctx.store.addCharacter(life, limits.livesMax))) return fail(refusal('too_many_lives'))
  return ok(listing(life, caller))
}

export async function switchLife(
  ctx: AccountContext,
  { session }: Caller,
  { userID }: RouteBody<'switchLife'>,
): Promise<Result<AccessToken, AccountRefusal>> {
  const life = (await ctx.store.characters(session.accountId)).find(({ playerId }) => playerId === userID)
  if (life === undefined) return fail(refusal('no_such_life'))
  if (life.archivedAt !== null) return fail(refusal('life_archived'))
  await ctx.store.setSessionCharacter(session.id, userID)
  const ttlSeconds = ctx.settings.accessTtlSeconds
  const token = await signAccess(ctx.keys, { player: userID, session: session.id }, { now: ctx.now(), ttlSeconds })
  return ok({ userID, token, expiresIn: ttlSeconds })
}

/** [AUTH-4] Archives a life and closes its sockets, or takes it back. */
export async function archiveLife(
  ctx: AccountContext,
  { session }: Caller,
  { userID, archived }: RouteBody<'archiveLife'>,
): Promise<Result<undefined, AccountRefusal>> {
  const outcome = await ctx.store.archive(session.accountId, userID, archived ? ctx.now() : null)
  if (outcome === 'absent') return fail(refusal('no_such_life'))
  if (outcome === 'last') return fail(refusal('last_life'))
  if (archived) await ctx.closeSockets({ player: userID })
  return ok(undefined)
}

function listing({ playerId, label, createdAt, archivedAt }: Character, { session }: Caller): LifeListing {
  return {
    userID: playerId,
    ...(label !== null && { label }),
    createdAt,
    ...(archivedAt !== null && { archivedAt }),
    isCurrent: playerId === session.playerId,
  }
}
