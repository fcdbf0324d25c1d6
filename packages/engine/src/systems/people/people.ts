import { assert } from '@lifegrid/base/assert'
import type { System } from '../../core/system.ts'
import { epochDayAt } from '../../core/time.ts'
import type { Person } from '../../life/person.ts'
import { milestonesOf } from './npc-lives.ts'
import { happen } from './person-events.ts'
import { planNext, scheduleFirst } from './roster.ts'
import { bearSibling } from './siblings.ts'

/** The people of a life live by milestones of their own: see `npc-lives.ts` for the plan, `person-events.ts` for what comes of it. */
export const people: System = {
  name: 'people',
  changes: ['facts', 'mood'],
  runsBeforeHeir: false,
  due(turn, key) {
    if (key === 'sibling:') {
      bearSibling(turn)
      return
    }
    assert(key === 'next', `people knows no ${key}`)
    const { life } = turn
    const today = epochDayAt(life, turn.minute)
    // Looked for anew each time, since what happens to one may bring others, and make the life forget some.
    const whoseDay = (): Person | undefined =>
      life.people.find(({ diedDay, nextDay }) => diedDay === null && nextDay === today)
    for (let person = whoseDay(); person !== undefined; person = whoseDay()) {
      const plan = milestonesOf(person)
      for (const { day, what } of plan) if (day === today) happen(turn, person, what)
      if (person.diedDay === null) planNext(person, today, plan)
    }
    scheduleFirst(life)
  },
}
