import { randomId } from '@lifegrid/base/random'
import { fail, ok, type Result } from '@lifegrid/base/result'
import { refusal } from '@lifegrid/contract/errors'
import type { RouteAnswer } from '@lifegrid/contract/http/routes/index.generated'
import { type DecisionList, type ImaginedLife, type NoAnswer, noAnswers } from '@lifegrid/contract/shapes/told-life'
import type { ToldRequest, ToldRow } from '@lifegrid/storage/told/ports'
import type { AccountContext, AccountRefusal } from '../context.ts'
import { accountLimits } from '../limits.ts'

const dayMs = 86_400_000
const kinds = ['decisions', 'what-if'] as const

/** [WHATIF-4] Asks for a list of past decisions, or about one of them. */
export async function askWhatIf(
  ctx: AccountContext,
  player: string,
  about: { readonly decision: number; readonly option: string } | undefined,
): Promise<Result<{ readonly id: string }, AccountRefusal>> {
  const at = Math.floor(ctx.now())
  const request: ToldRequest = {
    id: randomId(ctx.random, 20),
    playerId: player,
    kind: about === undefined ? 'decisions' : 'what-if',
    decision: about?.decision ?? null,
    option: about?.option ?? null,
    requestedAt: at,
  }
  const requested = await ctx.told.request(request, { since: at - dayMs, max: accountLimits.whatIfsPerDay, kinds })
  if (requested === 'running') return fail(refusal('what_if_running'))
  if (requested === 'too_many') return fail(refusal('too_many_what_ifs'))
  return ok({ id: request.id })
}

export async function whatIfs(ctx: AccountContext, player: string): Promise<RouteAnswer<'whatIfs'>> {
  const rows = await ctx.told.toldTo(player, kinds, accountLimits.whatIfsShown)
  const newest = rows.find(({ kind, told }) => kind === 'decisions' && told !== null)
  return {
    lists: rows
      .filter(({ kind }) => kind === 'decisions')
      .map((row) => ({
        ...common(row),
        ...(row === newest && { told: JSON.parse(row.told ?? 'null') as DecisionList }),
      })),
    whatIfs: rows
      .filter(({ kind }) => kind === 'what-if')
      .map((row) => ({
        ...common(row),
        decision: row.decision ?? 0,
        option: row.option ?? '',
        ...(row.told !== null && { told: JSON.parse(row.told) as ImaginedLife }),
      })),
  }
}

/** What all questions about the own life have. */
export function common({ id, requestedAt, state, refusal: why }: ToldRow) {
  return { id, requestedAt, state, ...(isNoAnswer(why) && { refusal: why }) }
}

function isNoAnswer(why: string | null): why is NoAnswer {
  return (noAnswers as readonly (string | null)[]).includes(why)
}
