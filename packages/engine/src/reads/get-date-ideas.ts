import { minuteAt } from '../core/clock.ts'
import { dateIdeasOf } from '../views/date-ideas-view.ts'
import type { ReadHandler } from './define.ts'

export const getDateIdeas: ReadHandler<unknown> = (life, _, { catalogue }) => ({
  frame: 'dateIdeas',
  body: dateIdeasOf({ life, minute: minuteAt(life, life.at), catalogue }),
})
