import { assert } from '@lifegrid/base/assert'
import { hire as takeOn } from '../systems/work/job.ts'
import type { EffectKind } from './define.ts'

/** The player starts in a job of the catalogue, leaving any other. Nothing for those who are retired. */
export interface HireEffect {
  readonly kind: 'hire'
  /** The career ladder. */
  readonly job: string
  /** Index of the rung, 0 to 4; the first where none is given. */
  readonly rung?: number
  readonly partTime?: boolean
}

export const hire: EffectKind<HireEffect> = {
  kind: 'hire',
  applies({ job, rung = 0, partTime = false }, turn) {
    if (turn.life.work.retired) return
    const definition = turn.catalogue.jobs.find((one) => one.id === job)
    assert(definition !== undefined, 'a job that content names is in the catalogue')
    takeOn(turn, definition, rung, partTime)
  },
  explains: ({ job }) => `a new job: ${job.replaceAll('-', ' ')}`,
  bounds: () => null,
}
