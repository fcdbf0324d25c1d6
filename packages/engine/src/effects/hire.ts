import { assert } from '@lifegrid/base/assert'
import { hire as takeOn } from '../systems/finances.ts'
import type { EffectKind } from './define.ts'

/** The player starts in a job of the catalogue, leaving any other. Nothing for those who are retired. */
export interface HireEffect {
  readonly kind: 'hire'
  readonly job: string
}

export const hire: EffectKind<HireEffect> = {
  kind: 'hire',
  applies({ job }, turn) {
    if (turn.life.work.retired) return
    const definition = turn.catalogue.jobs.find((one) => one.id === job)
    assert(definition !== undefined, 'a job that content names is in the catalogue')
    takeOn(turn, definition)
  },
  explains: ({ job }) => `a new job: ${job.replaceAll('-', ' ')}`,
  bounds: () => null,
}
