import { randomId } from '@lifegrid/base/random'
import { fail, ok, type Result } from '@lifegrid/base/result'
import { refusal } from '@lifegrid/contract/errors'
import type { guest } from '@lifegrid/contract/http/guest'
import type { RouteBody } from '@lifegrid/contract/http/routes/index.generated'
import type { Tokens } from '@lifegrid/contract/http/shapes'
import type { z } from 'zod'
import { signAccess } from './access-token.ts'
import type { AccountContext, AccountRefusal } from './context.ts'
import { dueDeletion } from './rights/deletion.ts'
import { newAccountRow, newLife, newSession, tokensOf } from './sessions.ts'
import type { Standing } from './standing.ts'

export type Guest = z.infer<typeof guest.answer>

/** Makes a player without an account. The token is the only proof that the player's life belongs to its holder. Nothing is stored. */
export async function newGuest(
  ctx: Pick<AccountContext, 'keys' | 'random' | 'now'> & { readonly settings: { readonly guestTtlSeconds: number } },
): Promise<Guest> {
  const player = `g-${randomId(ctx.random, 20)}`
  const ttlSeconds = ctx.settings.guestTtlSeconds
  return {
    userID: player,
    token: await signAccess(ctx.keys, { player }, { now: ctx.now(), ttlSeconds }),
    expiresIn: ttlSeconds,
  }
}

/** [AUTH-10] Begins a session with the token of a guest. The life gets an account, if it has none. */
export async function guestSession(
  ctx: AccountContext,
  { player, session: own, owner }: Standing,
  { device }: RouteBody<'guestSession'> & { readonly device: string },
): Promise<Result<Tokens, AccountRefusal>> {
  if (own !== undefined) return fail(refusal('bad_token', "This is not a guest's token."))
  const account = newAccountRow(ctx)
  const { session, secret } = newSession(ctx, { accountId: owner?.accountId ?? account.id, playerId: player, device })
  if (owner !== undefined) await ctx.store.addSession(session)
  else {
    const character = newLife(ctx, account.id, player, null)
    // Another request with the same token was faster. The client tries again.
    if (!(await ctx.store.create({ account, character, session }))) return fail(refusal('unavailable'))
  }
  return ok({ ...(await tokensOf(ctx, session, secret)), ...(await dueDeletion(ctx, player)) })
}
