import { randomId } from '@lifegrid/base/random'
import { fail, ok, type Result } from '@lifegrid/base/result'
import { refusal } from '@lifegrid/contract/errors'
import type { RouteAnswer } from '@lifegrid/contract/http/routes/index.generated'
import { sharedPagePath } from '@lifegrid/contract/http/shared-page'
import type { AccountContext, AccountRefusal } from '../context.ts'
import { accountLimits } from '../limits.ts'

/** [SHARE-1] Shares the life, or renews its page. */
export async function shareLife(
  ctx: AccountContext,
  player: string,
): Promise<Result<RouteAnswer<'shareLife'>, AccountRefusal>> {
  const { shareBurst: burst, sharesPerHour: perHour } = accountLimits
  const retryAfterMs = await ctx.admission.take(`share:${player}`, { burst, perHour })
  if (retryAfterMs > 0) return fail({ ...refusal('rate_limited'), retryAfterMs })
  const address = randomId(ctx.random, accountLimits.shareAddressLength)
  return ok({ path: sharedPagePath(await ctx.told.share(address, player, Math.floor(ctx.now()))) })
}

export async function sharing(ctx: AccountContext, player: string): Promise<RouteAnswer<'sharing'>> {
  const row = await ctx.told.shareOf(player)
  if (row === undefined) return {}
  const { id, state, toldAt } = row
  return {
    share: {
      path: sharedPagePath(id),
      state: state === 'refused' ? 'failed' : state,
      ...(toldAt !== null && { toldAt }),
    },
  }
}

/** [SHARE-2] Takes the page away. */
export async function withdrawShare(ctx: AccountContext, player: string): Promise<Result<undefined, AccountRefusal>> {
  return (await ctx.told.withdraw(player)) ? ok(undefined) : fail(refusal('not_shared'))
}
