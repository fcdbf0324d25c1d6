import type { LoseJobEffect } from '../catalogue/effect.ts'
import { leaveJob } from '../systems/work/job.ts'
import { startJobSearch } from '../systems/work/work.ts'
import type { EffectKind } from './define.ts'

export const loseJob: EffectKind<LoseJobEffect> = {
  kind: 'loseJob',
  changes: ['facts'],
  applies(_, turn) {
    if (turn.life.work.job === null) return
    leaveJob(turn, 'laidOff')
    startJobSearch(turn)
  },
  explains: () => 'out of work',
  bounds: () => null,
}
