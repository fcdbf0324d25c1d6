import { tell } from '../../core/feed.ts'
import { messageOf } from '../../core/message.ts'
import { sexAtBirth } from '../../core/sex-at-birth.ts'
import { epochDayAt } from '../../core/time.ts'
import { roll, rollBetween, type Turn } from '../../core/turn.ts'
import { addPerson } from './roster.ts'

/** The longest time from a father's death to the birth of his child, days. */
const pregnancyDays = 280

/**
 * A younger sibling is born. The day was drawn together with the family (see `family.ts`), so much may have changed since: the mother must
 * be alive, and the father must have been alive at the conception.
 */
export function addSibling(turn: Turn): void {
  const { life } = turn
  const today = epochDayAt(life, turn.minute)
  const mother = life.people.find((person) => person.relation === 'mother')
  const father = life.people.find((person) => person.relation === 'father')
  if (mother === undefined || mother.diedDay !== null) return
  if (father === undefined || today - (father.diedDay ?? today) > pregnancyDays) return
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
