import type { WeekendCondition } from '../catalogue/calendar-condition.ts'
import { weekDayOf } from '../core/calendar.ts'
import { wording } from '../core/message.ts'
import { epochDayAt } from '../core/time.ts'
import type { ConditionKind } from './define.ts'

export const weekend: ConditionKind<WeekendCondition> = {
  kind: 'weekend',
  holds({ is }, { life, minute }) {
    const weekDay = weekDayOf(epochDayAt(life, minute))
    return (weekDay === 0 || weekDay === 6) === is
  },
  explains: ({ is }) => wording(is ? 'requirements.weekend' : 'requirements.weekday'),
  reads: ({ is }) => ({ all: is ? ['weekend'] : [], none: is ? [] : ['weekend'], exact: true }),
}
