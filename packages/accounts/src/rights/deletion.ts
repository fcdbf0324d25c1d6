import { fail, ok, type Result } from '@lifegrid/base/result'
import { refusal } from '@lifegrid/contract/errors'
import type { AccountContext, AccountRefusal } from '../context.ts'

/** [RIGHTS-1] Schedules the deletion of the player's account. One that is scheduled already keeps its time. A worker tells the lives: [RIGHTS-2]. */
export async function deleteAccount(ctx: AccountContext, player: string): Promise<{ readonly dueAt: number }> {
  const requestedAt = Math.floor(ctx.now())
  const dueAt = requestedAt + ctx.settings.deletionGraceMs
  const deletion = await ctx.rights.scheduleDeletion({ playerId: player, requestedAt, dueAt })
  return { dueAt: deletion.dueAt }
}

/** [RIGHTS-1] Takes the deletion back. Doing it again changes nothing. */
export async function cancelDeletion(ctx: AccountContext, player: string): Promise<Result<undefined, AccountRefusal>> {
  const isCancelled = await ctx.rights.cancelDeletion(player, Math.floor(ctx.now()))
  if (!isCancelled && !(await ctx.rights.isCancelled(player))) return fail(refusal('no_deletion_scheduled'))
  return ok(undefined)
}

/** For an answer that a login gets: when the account will be deleted, if it will be. */
export async function dueDeletion(ctx: AccountContext, player: string): Promise<{ readonly deletionDueAt?: number }> {
  const deletion = await ctx.rights.deletion(player)
  return deletion === undefined ? {} : { deletionDueAt: deletion.dueAt }
}
