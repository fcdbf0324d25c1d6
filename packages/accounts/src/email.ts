import { fail, ok, type Result } from '@lifegrid/base/result'
import { refusal } from '@lifegrid/contract/errors'
import type { RouteBody } from '@lifegrid/contract/http/routes/index.generated'
import type { MailPurpose } from '@lifegrid/storage/accounts/ports'
import { unlessBusy } from './attempts.ts'
import type { Caller } from './authenticate.ts'
import type { AccountContext, AccountRefusal } from './context.ts'
import { accountLimits } from './limits.ts'
import { checkPassword } from './login.ts'
import type { Letter } from './mail/messages.ts'
import { newSecret, sha256 } from './secrets.ts'

type Done = Result<undefined, AccountRefusal>

/** [AUTH-5] The address stays pending until its owner opens the link. */
export async function changeEmail(
  ctx: AccountContext,
  { session: { accountId } }: Caller,
  { email, password }: RouteBody<'changeEmail'>,
): Promise<Done> {
  if (ctx.mailer.isFull) return fail(refusal('overloaded'))
  return unlessBusy(async () => {
    const checked = await checkPassword(ctx, accountId, password)
    if (!checked.ok) return checked
    await ctx.store.setPendingEmail(accountId, email)
    sendConfirmation(ctx, accountId, email)
    return ok(undefined)
  })
}

export async function resendConfirmation(ctx: AccountContext, { session: { accountId } }: Caller): Promise<Done> {
  const pending = (await ctx.store.account(accountId))?.pendingEmail ?? null
  if (pending === null) return fail(refusal('nothing_to_confirm'))
  if (ctx.mailer.isFull) return fail(refusal('overloaded'))
  sendConfirmation(ctx, accountId, pending)
  return ok(undefined)
}

/** [AUTH-6] */
export async function confirmEmail(ctx: AccountContext, { token }: RouteBody<'confirmEmail'>): Promise<Done> {
  const accountId = await ctx.store.confirmEmail(sha256(token), ctx.now())
  return accountId === undefined ? fail(refusal('bad_link')) : ok(undefined)
}

/** [AUTH-5] Writes to the owner of the address, in the background: a link, or that there is an account already. */
export function sendConfirmation(ctx: AccountContext, accountId: string, email: string): void {
  ctx.mailer.later(email, async () => {
    const holder = await ctx.store.accountWithEmail(email)
    if (holder !== undefined && holder.id !== accountId) return { kind: 'known', to: email }
    return linkTo(ctx, accountId, email, 'confirm')
  })
}

/** [AUTH-6] A letter with a new link. The record keeps the hash of its token only. */
export async function linkTo(
  ctx: AccountContext,
  accountId: string,
  email: string,
  purpose: MailPurpose,
): Promise<Letter> {
  const token = newSecret(ctx.random)
  const validMs = purpose === 'confirm' ? accountLimits.confirmLinkMs : accountLimits.resetLinkMs
  const expiresAt = ctx.now() + validMs
  await ctx.store.addMailToken({ hash: sha256(token), accountId, purpose, email, expiresAt })
  return { kind: purpose, to: email, token }
}
