import { assert } from '@lifegrid/base/assert'
import type { HireEffect } from '../catalogue/effect.ts'
import { hire as takeOn } from '../systems/work/job.ts'
import type { EffectKind } from './define.ts'

export const hire: EffectKind<HireEffect> = {
  kind: 'hire',
  changes: ['facts'],
  applies({ job, rung = 0, partTime = false }, turn) {
    if (turn.life.work.retired) return
    const definition = turn.catalogue.jobs.find((one) => one.id === job)
    assert(definition !== undefined, 'a job in an effect is in the catalogue')
    takeOn(turn, definition, rung, partTime)
  },
  explains: ({ job }) => `a new job: ${job.replaceAll('-', ' ')}`,
  bounds: () => null,
}
