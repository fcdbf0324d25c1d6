import { randomId } from '@lifegrid/base/random'
import { fail, ok, type Result } from '@lifegrid/base/result'
import { refusal } from '@lifegrid/contract/errors'
import type { RouteAnswer } from '@lifegrid/contract/http/routes/index.generated'
import type { EarlierEntries } from '@lifegrid/contract/shapes/told-life'
import type { AccountContext, AccountRefusal } from '../context.ts'
import { accountLimits } from '../limits.ts'
import { common } from './what-ifs.ts'

const dayMs = 86_400_000
const kinds = ['feed'] as const

/** [WEB-7] Asks for the entries of the feed before the one with this number. */
export async function askEarlierFeed(
  ctx: AccountContext,
  player: string,
  before: number,
): Promise<Result<{ readonly id: string }, AccountRefusal>> {
  const at = Math.floor(ctx.now())
  const id = randomId(ctx.random, 20)
  const request = { id, playerId: player, kind: 'feed', decision: before, option: null, requestedAt: at } as const
  const limit = { since: at - dayMs, max: accountLimits.feedPagesPerDay, kinds }
  const requested = await ctx.told.request(request, limit)
  if (requested === 'running') return fail(refusal('what_if_running'))
  if (requested === 'too_many') return fail(refusal('too_many_what_ifs'))
  return ok({ id })
}

export async function earlierFeed(ctx: AccountContext, player: string): Promise<RouteAnswer<'earlierFeed'>> {
  const [newest] = await ctx.told.toldTo(player, kinds, 1)
  if (newest === undefined) return {}
  const { told, decision } = newest
  return {
    newest: {
      ...common(newest),
      before: decision ?? 0,
      ...(told !== null && { told: JSON.parse(told) as EarlierEntries }),
    },
  }
}
