import { fail, ok, type Result } from '@lifegrid/base/result'
import { refusal } from '@lifegrid/contract/errors'
import type { RouteBody } from '@lifegrid/contract/http/routes/index.generated'
import type { Tokens } from '@lifegrid/contract/http/shapes'
import type { Account } from '@lifegrid/storage/accounts/ports'
import { countAttempt, unlessBusy } from './attempts.ts'
import type { AccountContext, AccountRefusal } from './context.ts'
import { playableLife } from './lives.ts'
import { dueDeletion } from './rights/deletion.ts'
import { newSession, tokensOf } from './sessions.ts'

/** [AUTH-5] One hash for every address, known or not. Only a confirmed address counts. */
export async function login(
  ctx: AccountContext,
  { email, password, device }: RouteBody<'login'> & { readonly device: string },
): Promise<Result<Tokens, AccountRefusal>> {
  const counted = await countAttempt(ctx, email)
  if (!counted.ok) return counted
  return unlessBusy(async () => {
    const account = await ctx.store.accountWithEmail(email)
    const { isRight, isOutdated } = await ctx.hasher.verify(password, account?.passwordHash ?? ctx.hasher.nobody)
    if (account === undefined || !isRight) return fail(refusal('bad_credentials'))
    if (isOutdated) await rehash(ctx, account, password)
    const playerId = await playableLife(ctx, account.id)
    const { session, secret } = newSession(ctx, { accountId: account.id, playerId, device })
    await ctx.store.addSession(session)
    return ok({ ...(await tokensOf(ctx, session, secret)), ...(await dueDeletion(ctx, playerId)) })
  })
}

/** [AUTH-7] Only a login knows the password, so it replaces a hash that was made with other parameters. */
async function rehash(ctx: AccountContext, { id, passwordHash }: Account, password: string): Promise<void> {
  if (passwordHash !== null) await ctx.store.rehash(id, passwordHash, await ctx.hasher.hash(password))
}

/**
 * [AUTH-8] Checks the password of a session's account. Refuses with `not_registered` or `bad_credentials`.
 * @returns the account, whose `passwordHash` is that of the password.
 */
export async function checkPassword(
  ctx: AccountContext,
  accountId: string,
  password: string,
): Promise<Result<Account & { readonly passwordHash: string }, AccountRefusal>> {
  const counted = await countAttempt(ctx, accountId)
  if (!counted.ok) return counted
  const account = await ctx.store.account(accountId)
  if (account === undefined || account.passwordHash === null) return fail(refusal('not_registered'))
  const { passwordHash } = account
  const { isRight } = await ctx.hasher.verify(password, passwordHash)
  return isRight ? ok({ ...account, passwordHash }) : fail(refusal('bad_credentials', 'The password is wrong.'))
}
