import { fail, ok, type Result } from '@lifegrid/base/result'
import { refusal } from '@lifegrid/contract/errors'
import type { RouteBody } from '@lifegrid/contract/http/routes/index.generated'
import { unlessBusy } from './attempts.ts'
import type { Caller } from './authenticate.ts'
import type { AccountContext, AccountRefusal } from './context.ts'
import { linkTo } from './email.ts'
import { checkPassword } from './login.ts'
import { closeAllSockets } from './logout.ts'
import { sha256 } from './secrets.ts'

type Done = Result<undefined, AccountRefusal>

/** [AUTH-3] Changes the password and ends all other sessions. */
export async function changePassword(
  ctx: AccountContext,
  { session }: Caller,
  { password, newPassword }: RouteBody<'changePassword'>,
): Promise<Done> {
  return unlessBusy(async () => {
    const { accountId, id: keep } = session
    const checked = await checkPassword(ctx, accountId, password)
    if (!checked.ok) return checked
    const { passwordHash: from, email } = checked.value
    const now = ctx.now()
    const others = (await ctx.store.sessions(accountId, now)).map(({ id }) => id).filter((id) => id !== keep)
    const to = await ctx.hasher.hash(newPassword)
    // Another change of the password came first.
    if (!(await ctx.store.changePassword(accountId, from, to, keep, now))) return fail(refusal('bad_credentials'))
    if (others.length > 0) await ctx.closeSockets({ sessions: others })
    if (email !== null) ctx.mailer.later(email, async () => ({ kind: 'passwordChanged', to: email }))
    return ok(undefined)
  })
}

/** [AUTH-5] The answer comes before anything is looked up. */
export function forgotPassword(ctx: AccountContext, { email }: RouteBody<'forgotPassword'>): Done {
  if (ctx.mailer.isFull) return fail(refusal('overloaded'))
  ctx.mailer.later(email, async () => {
    const account = (await ctx.store.accountWithEmail(email)) ?? (await ctx.store.accountAwaiting(email))
    return account && linkTo(ctx, account.id, email, 'reset')
  })
  return ok(undefined)
}

/** [AUTH-6] Sets a new password with the token of a mail. */
export async function resetPassword(
  ctx: AccountContext,
  { token, newPassword }: RouteBody<'resetPassword'>,
): Promise<Done> {
  const hash = sha256(token)
  // A hash of a password costs far more than this look.
  if ((await ctx.store.mailToken(hash, 'reset', ctx.now())) === undefined) return fail(refusal('bad_link'))
  return unlessBusy(async () => {
    const passwordHash = await ctx.hasher.hash(newPassword)
    const accountId = await ctx.store.resetPassword(hash, passwordHash, ctx.now())
    if (accountId === undefined) return fail(refusal('bad_link'))
    await closeAllSockets(ctx, accountId)
    return ok(undefined)
  })
}
