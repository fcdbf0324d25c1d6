import { fail, ok, type Result } from '@lifegrid/base/result'
import { refusal } from '@lifegrid/contract/errors'
import type { RouteAnswer, RouteBody } from '@lifegrid/contract/http/routes/index.generated'
import type { Caller } from './authenticate.ts'
import type { AccountContext, AccountRefusal } from './context.ts'
import { verifyRefresh } from './refresh-token.ts'

type Done = Result<undefined, AccountRefusal>

/** [AUTH-3] Ends the session of a refresh token, whichever of its tokens it is. */
export async function logout(ctx: AccountContext, { refreshToken }: RouteBody<'logout'>): Promise<Done> {
  const verified = await verifyRefresh(ctx.keys, refreshToken, ctx.now())
  if (!verified.ok) return verified
  const id = verified.value.session
  const session = (await ctx.store.sessionsById([id])).get(id)
  if (session !== undefined) await endOne(ctx, session.accountId, id)
  return ok(undefined)
}

/** [AUTH-3] Ends one session of the caller's account. */
export async function endSession(ctx: AccountContext, caller: Caller, { id }: RouteBody<'endSession'>): Promise<Done> {
  return (await endOne(ctx, caller.session.accountId, id)) ? ok(undefined) : fail(refusal('no_such_session'))
}

async function endOne(ctx: AccountContext, accountId: string, id: string): Promise<boolean> {
  const isEnded = await ctx.store.endSession(accountId, id, ctx.now())
  if (isEnded) await ctx.closeSockets({ sessions: [id] })
  return isEnded
}

/** [AUTH-3] Ends all sessions of the caller's account. */
export async function logoutEverywhere(ctx: AccountContext, { session }: Caller): Promise<Done> {
  await ctx.store.endAllSessions(session.accountId, ctx.now())
  await closeAllSockets(ctx, session.accountId)
  return ok(undefined)
}

/** Closes the sockets of every life of an account, whatever tokens have opened them. */
export async function closeAllSockets(ctx: AccountContext, accountId: string): Promise<void> {
  for (const { playerId } of await ctx.store.characters(accountId)) await ctx.closeSockets({ player: playerId })
}

export async function sessions(ctx: AccountContext, caller: Caller): Promise<RouteAnswer<'sessions'>> {
  const found = await ctx.store.sessions(caller.session.accountId, ctx.now())
  return {
    sessions: found.map(({ id, device, playerId, createdAt, usedAt }) => ({
      id,
      device,
      userID: playerId,
      createdAt,
      usedAt,
      isCurrent: id === caller.session.id,
    })),
  }
}
