import { playerObjectOf } from '../views/view.ts'
import type { ReadHandler } from './define.ts'

export const resync: ReadHandler<unknown> = (life, _, context) => ({
  frame: 'playerObject',
  body: playerObjectOf(life, context),
})
