import type { AppointEffect } from '../catalogue/effect.ts'
import { appoint as putInDiary } from '../core/diary.ts'
import type { EffectKind } from './define.ts'

export const appoint: EffectKind<AppointEffect> = {
  kind: 'appoint',
  changes: ['facts'],
  applies({ title, message, daysFromNow, hour, place, effects }, turn, cast) {
    putInDiary(turn, { title, message, daysFromNow, hour, place, effects, cast })
  },
  explains: ({ title, daysFromNow }) => `in the diary: ${title}, in ${daysFromNow} days`,
  bounds: ({ daysFromNow }) => ({ of: 'days ahead', from: 0, to: 365, asked: daysFromNow }),
}
