import { assert } from '@lifegrid/base/assert'
import { noPremise } from '../../core/premise.ts'
import type { System } from '../../core/system.ts'
import { epochDayAt } from '../../core/time.ts'
import type { Person } from '../../life/person.ts'
import { milestonesOf } from './npc-lives.ts'
import { carryOutMilestone } from './person-events.ts'
import { planNext, scheduleFirst } from './roster.ts'
import { addSibling, siblingPremises } from './siblings.ts'

/** The people of a life have milestones of their own: see `npc-lives.ts` for the plan and `person-events.ts` for the effects. */
export const people: System<'people'> = {
  name: 'people',
  changes: ['facts', 'mood'],
  runsBeforeHeir: false,
  premises: {
    next: noPremise('each milestone has premises of its own'),
    'sibling:': siblingPremises,
  },
  due(turn, key) {
    if (key === 'sibling:') {
      addSibling(turn)
      return
    }
    assert(key === 'next', `unknown agenda key of people: ${key}`)
    const { life } = turn
    const today = epochDayAt(life, turn.minute)
    // Searches again each time, because one person's milestone may add people to the life and remove others.
    const whoseDay = (): Person | undefined =>
      life.people.find(({ diedDay, nextDay }) => diedDay === null && nextDay === today)
    for (let person = whoseDay(); person !== undefined; person = whoseDay()) {
      const plan = milestonesOf(person)
      for (const { day, what } of plan) if (day === today) carryOutMilestone(turn, person, what)
      if (person.diedDay === null) planNext(person, today, plan)
    }
    scheduleFirst(life)
  },
}
