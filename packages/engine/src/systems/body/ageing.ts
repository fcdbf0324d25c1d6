import { schedule } from '../../core/agenda.ts'
import { birthdayOf } from '../../core/calendar.ts'
import { tell } from '../../core/feed.ts'
import { messageOf } from '../../core/message.ts'
import { noPremise } from '../../core/premise.ts'
import type { System } from '../../core/system.ts'
import { ageAt, minuteOfEpochDay } from '../../core/time.ts'
import type { Turn } from '../../core/turn.ts'
import { stageFrom, stageOfAge } from '../../life/stage.ts'
import { updateAfterBodyChange } from './body.ts'
import { beginYear } from './death.ts'
import { noteYear } from './years.ts'

/**
 * Handles each birthday, at midnight: draws whether the player dies within the year, begins life stages, and ages the body.
 * There is one agenda item per year. Stages begin at the ages 0, 3, 13, 18, 30, 45 and 65 (`life/stage.ts`); a new stage is
 * told on the birthday.
 *
 * Example: born on 10 May 2001, the first birthday is due at minute 365 × 1440. On 10 May 2004, after 1096 days (29 February
 * 2004 included), `stage-childhood` is told, the fourth birthday is scheduled, and death within the fourth year of life is
 * drawn.
 */
export const ageing: System<'ageing'> = {
  name: 'ageing',
  changes: ['year', 'facts'],
  runsBeforeHeir: true,
  runsForBodyAlone: true,
  premises: { '': noPremise('a birthday comes in every year of a life') },
  begin(turn) {
    beginYear(turn, 0)
    scheduleBirthday(turn, 1)
  },
  due(turn) {
    const age = ageAt(turn.life, turn.minute)
    const stage = stageOfAge(age)
    if (stage !== 'infancy' && age === stageFrom[stage]) {
      tell(turn, { eventId: `stage-${stage}`, ...messageOf(turn, `body.stage-${stage}`), importance: 5 })
    }
    scheduleBirthday(turn, age + 1)
    beginYear(turn, age)
    updateAfterBodyChange(turn)
    noteYear(turn.life, turn.minute)
  },
}

function scheduleBirthday(turn: Turn, years: number): void {
  schedule(turn.life, minuteOfEpochDay(turn.life, birthdayOf(turn.life.birthDay, years)), 'ageing')
}
