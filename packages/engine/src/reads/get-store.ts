import { minuteAt } from '../core/clock.ts'
import { storeFrameOf } from '../views/store-view.ts'
import type { ReadHandler } from './define.ts'

export const getStore: ReadHandler<unknown> = (life, _, { catalogue }) => ({
  frame: 'store',
  body: storeFrameOf(life, minuteAt(life, life.at), catalogue),
})
