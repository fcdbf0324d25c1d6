import { fail, ok, type Result } from '@lifegrid/base/result'
import { refusal } from '@lifegrid/contract/errors'
import type { RouteBody } from '@lifegrid/contract/http/routes/index.generated'
import type { Tokens } from '@lifegrid/contract/http/shapes'
import { countAttempt, unlessBusy } from './attempts.ts'
import type { AccountContext, AccountRefusal } from './context.ts'
import { sendConfirmation } from './email.ts'
import { newAccountRow, newLife, newPlayerId, newSession, tokensOf } from './sessions.ts'
import type { Standing } from './standing.ts'

/**
 * [AUTH-5] [AUTH-10] Registers the guest of the token, or a new player. The address may belong to somebody else: it is only pending, so the work
 * and the answer are the same.
 */
export async function register(
  ctx: AccountContext,
  standing: Standing | undefined,
  body: RouteBody<'register'> & { readonly device: string },
): Promise<Result<Tokens, AccountRefusal>> {
  if (standing?.owner?.isRegistered) return fail(refusal('already_registered'))
  if (ctx.mailer.isFull) return fail(refusal('overloaded'))
  const counted = await countAttempt(ctx, body.email)
  if (!counted.ok) return counted
  return unlessBusy(async () => {
    const passwordHash = await ctx.hasher.hash(body.password)
    const registered = await store(ctx, standing, body, passwordHash)
    if (registered.ok) sendConfirmation(ctx, registered.value.accountId, body.email)
    return registered.ok ? ok(registered.value.tokens) : registered
  })
}

async function store(
  ctx: AccountContext,
  standing: Standing | undefined,
  { email, device }: { readonly email: string; readonly device: string },
  passwordHash: string,
): Promise<Result<{ readonly accountId: string; readonly tokens: Tokens }, AccountRefusal>> {
  const playerId = standing?.player ?? newPlayerId(ctx)
  const account = { ...newAccountRow(ctx), passwordHash, pendingEmail: email }
  const accountId = standing?.owner?.accountId ?? account.id
  const { session, secret } = newSession(ctx, { accountId, playerId, device })
  if (standing?.owner !== undefined) {
    if (!(await ctx.store.register(accountId, passwordHash, email))) return fail(refusal('already_registered'))
    await ctx.store.addSession(session)
  } else {
    const character = newLife(ctx, account.id, playerId, null)
    // Another request with the same guest's token was faster.
    if (!(await ctx.store.create({ account, character, session }))) return fail(refusal('already_registered'))
  }
  // [AUTH-4] The tokens of the guest open the life no longer, so neither do the sockets that they have opened.
  if (standing !== undefined) await ctx.closeSockets({ player: playerId, withoutSession: true })
  return ok({ accountId, tokens: await tokensOf(ctx, session, secret) })
}
