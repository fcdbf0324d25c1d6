import { schedule } from '../agenda.ts'
import { birthdayOf } from '../calendar.ts'
import { stageFrom } from '../stage.ts'
import { minuteOfEpochDay } from '../time.ts'
import type { Turn } from '../turn.ts'
import { allMonths, dropSchedule, setSchedule, weekendDays, workDays } from './daily-plan.ts'
import type { System } from './define.ts'
import { retirementAge, seekDelayMinutes } from './finances.ts'

/** All months but July and August. */
const termMonths = allMonths & ~((1 << 7) | (1 << 8))
export const schoolFromAge = 6

/** What a child's and a young person's week looks like: school from six to eighteen, the town from thirteen, then the search for work. */
export const schooling: System = {
  name: 'schooling',
  begin(turn) {
    at(turn, schoolFromAge, 'school')
    at(turn, stageFrom.adolescence, 'town')
    at(turn, stageFrom.youngAdult, 'leave')
  },
  due(turn, key) {
    const { life } = turn
    if (key === 'school') {
      setSchedule(life, {
        id: 'school',
        title: 'School',
        place: 'school',
        from: 8 * 60,
        to: 15 * 60,
        weekDays: workDays,
        months: termMonths,
        energy: 8,
      })
    } else if (key === 'town') {
      setSchedule(life, {
        id: 'town',
        title: 'Out in town',
        place: 'town',
        from: 14 * 60,
        to: 17 * 60,
        weekDays: weekendDays,
        months: allMonths,
        energy: 3,
      })
    } else {
      dropSchedule(life, 'school')
      schedule(life, turn.minute + seekDelayMinutes(turn), 'finances', 'seek')
      schedule(life, minuteOfEpochDay(life, birthdayOf(life.birthDay, retirementAge)), 'finances', 'retire')
    }
  },
}

function at(turn: Turn, age: number, key: string): void {
  schedule(turn.life, minuteOfEpochDay(turn.life, birthdayOf(turn.life.birthDay, age)), 'schooling', key)
}
