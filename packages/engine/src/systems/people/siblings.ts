import { tell } from '../../core/feed.ts'
import { messageOf } from '../../core/message.ts'
import { type Premises, premise } from '../../core/premise.ts'
import { sexAtBirth } from '../../core/sex-at-birth.ts'
import { epochDayAt } from '../../core/time.ts'
import { roll, rollBetween, type Turn } from '../../core/turn.ts'
import type { Life } from '../../life/life.ts'
import type { Person } from '../../life/person.ts'
import { pregnancyDays } from './pregnancy.ts'
import { addPerson } from './roster.ts'

/** The day of the birth was drawn together with the family (see `family.ts`), so much may have changed since. */
export const siblingPremises: Premises = [
  premise('the mother is alive', ({ life }) => parent(life, 'mother')?.diedDay === null),
  premise('the father was alive at the conception', ({ life, minute }) => {
    const father = parent(life, 'father')
    const today = epochDayAt(life, minute)
    return father !== undefined && today - (father.diedDay ?? today) <= pregnancyDays
  }),
]

function parent(life: Life, relation: 'mother' | 'father'): Person | undefined {
  return life.people.find((person) => person.relation === relation)
}

/** A younger sibling is born. */
export function addSibling(turn: Turn): void {
  const { life } = turn
  const today = epochDayAt(life, turn.minute)
  const sex = sexAtBirth(roll(turn, 'people', 'sibling:sex'))
  const sibling = addPerson(turn, {
    relation: sex === 'female' ? 'sister' : 'brother',
    sex,
    bornDay: today,
    lastname: life.lastname,
    affinity: rollBetween(turn, 'people', 'sibling:affinity', 20, 50),
    familiarity: 60,
  })
  tell(turn, {
    eventId: 'sibling-born',
    ...messageOf(turn, 'people.sibling-born', { sibling }),
    importance: 7,
  })
}
