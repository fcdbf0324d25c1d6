import { fail, ok, type Result } from '@lifegrid/base/result'
import { refusal } from '@lifegrid/contract/errors'
import type { RouteBody } from '@lifegrid/contract/http/routes/index.generated'
import type { Tokens } from '@lifegrid/contract/http/shapes'
import type { Session } from '@lifegrid/storage/accounts/ports'
import type { AccountContext, AccountRefusal } from './context.ts'
import { playableLife } from './lives.ts'
import { nextSecret, verifyRefresh } from './refresh-token.ts'
import { newSecret, sha256 } from './secrets.ts'
import { tokensOf } from './sessions.ts'

/** [AUTH-2] Exchanges a refresh token. */
export async function refresh(
  ctx: AccountContext,
  { refreshToken, attempt }: RouteBody<'refresh'>,
): Promise<Result<Tokens, AccountRefusal>> {
  const now = ctx.now()
  const verified = await verifyRefresh(ctx.keys, refreshToken, now)
  if (!verified.ok) return verified
  const { session: id, secret: old } = verified.value
  const secret = attempt === undefined ? newSecret(ctx.random) : nextSecret(verified.value, attempt)
  const expiresAt = now + ctx.settings.refreshTtlSeconds * 1000
  const isRotated = await ctx.store.rotate(id, sha256(old), sha256(secret), { now, expiresAt })
  const session = (await ctx.store.sessionsById([id])).get(id)
  if (session === undefined || session.revokedAt !== null || session.expiresAt <= now) {
    return fail(refusal('bad_token', 'The session has ended.'))
  }
  // The same exchange, whose answer got lost, has already made this token the valid one.
  const isRepeated = session.refreshHash === sha256(secret)
  if (!isRotated && !isRepeated) return reused(ctx, session)
  const playerId = await playableLife(ctx, session.accountId, session.playerId)
  if (playerId !== session.playerId) await ctx.store.setSessionCharacter(id, playerId)
  return ok(await tokensOf(ctx, { ...session, playerId }, secret))
}

/** [AUTH-2] Two have the same token, and nobody can say which of them is the player. */
async function reused(ctx: AccountContext, { id, accountId }: Session): Promise<Result<never, AccountRefusal>> {
  ctx.onReuse(id)
  await ctx.store.endSession(accountId, id, ctx.now())
  await ctx.closeSockets({ sessions: [id] })
  return fail(refusal('bad_token', 'This token was used before, so the session has ended.'))
}
