import { minuteAt } from '../core/clock.ts'
import { moodCausesAt } from '../systems/mood/mood-causes.ts'
import type { ReadHandler } from './define.ts'

export const getMoodCauses: ReadHandler<unknown> = (life, _, { catalogue }) => ({
  frame: 'moodCauses',
  body: moodCausesAt(life, catalogue, minuteAt(life, life.at)),
})
