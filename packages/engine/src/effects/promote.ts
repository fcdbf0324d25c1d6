import type { PromoteEffect } from '../catalogue/effect.ts'
import { ladderOf, promote as promoteNow } from '../systems/work/job.ts'
import type { EffectKind } from './define.ts'

export const promote: EffectKind<PromoteEffect> = {
  kind: 'promote',
  changes: ['facts'],
  applies(_, turn) {
    const { job } = turn.life.work
    if (job === null || job.partTime) return
    if (job.rung + 1 < ladderOf(turn.catalogue, job.id).rungs.length) promoteNow(turn)
  },
  explains: () => 'a promotion',
  bounds: () => null,
}
