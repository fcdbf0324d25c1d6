import type { MetFilter } from '@lifegrid/engine/codec/compact/met-filter'
import { type Life, stateVersion } from '@lifegrid/engine/life/life'
import { rebuild } from '@lifegrid/engine/replay'
import { metIn } from '@lifegrid/engine/story/met-in'
import type { StoredLife } from '@lifegrid/storage/ports'
import type { SimContext } from '../sim-context.ts'

/**
 * [ENG-5] What the other lives of their accounts have met, for players whose lives are about to begin; players without other lives are left
 * out. The record is asked once: a birth does not wait for a server that does not answer, and then begins as a first life does.
 */
export async function metByAccounts(ctx: SimContext, players: readonly string[]): Promise<Map<string, MetFilter>> {
  const met = new Map<string, MetFilter>()
  try {
    for (const [player, siblings] of await ctx.store.siblings(players)) {
      const lives = (await ctx.store.loadMany(siblings, stateVersion)).flatMap((stored) => readable(ctx, stored))
      if (lives.length > 0) met.set(player, metIn(lives, ctx.engine.catalogue))
    }
  } catch (error) {
    ctx.metrics.node.mysqlErrors.inc({ operation: 'siblings' })
    ctx.logger.warn(
      { err: error, lives: players.length },
      '[ENG-5] lives begin without knowing what their accounts have met',
    )
  }
  return met
}

/** The life as of its last entry, or none if this release cannot read it. */
function readable(ctx: SimContext, { head, snapshot, journal }: StoredLife): Life[] {
  try {
    return [rebuild({ snapshot, journal, onDivergence: () => undefined }, ctx.engine)]
  } catch (error) {
    ctx.logger.warn({ err: error, player: head.playerId }, '[ENG-5] what this life has met is not known')
    return []
  }
}
