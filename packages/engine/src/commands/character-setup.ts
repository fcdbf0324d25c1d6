import { assert } from '@lifegrid/base/assert'
import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import { longDate, weekDayNames, weekDayOf } from '../core/calendar.ts'
import { tell } from '../core/feed.ts'
import { messageOf } from '../core/message.ts'
import { refusal } from '../core/refusal.ts'
import type { Turn } from '../core/turn.ts'
import { systems } from '../story/registry.ts'
import { partnerName } from '../systems/people/milestones.ts'
import { firstnameFor } from '../systems/people/roster.ts'
import { playerObjectOf } from '../views/view.ts'
import type { Command } from './define.ts'

/** Names the newborn and the family, and starts the life at minute 0 of the day of birth. */
export const characterSetup: Command<CommandMessage<'characterSetup'>> = {
  changes: ['mood'],
  handle(turn, message, { context }) {
    const { life } = turn
    if (life.status === 'dead') return refusal('dead')
    if (life.status !== 'creating') return refusal('already_created')
    const familyName = life.lastname
    for (const person of life.people) if (person.lastname === familyName) person.lastname = message.lastname
    life.firstname = message.firstname
    life.lastname = message.lastname
    life.sex = message.sex
    // The family got its first names before the player chose one. A relative with the same name gets another, and so does a relative's partner.
    for (const person of life.people) {
      if (person.firstname === life.firstname) person.firstname = firstnameFor(turn, person.id, person.sex)
      if (person.partner === life.firstname) person.partner = partnerName(turn, person)
    }
    life.status = 'playing'
    for (const system of systems) system.begin?.(turn)
    announceBirth(turn)
    turn.frames.push({ frame: 'playerObject', body: playerObjectOf(life, context, turn.minute) })
    return undefined
  },
}

function announceBirth(turn: Turn): void {
  const { people, birthDay, firstname, lastname } = turn.life
  const mother = people.find((person) => person.relation === 'mother')
  const father = people.find((person) => person.relation === 'father')
  const weekDay = weekDayNames[weekDayOf(birthDay)]
  assert(mother !== undefined && father !== undefined && weekDay !== undefined, 'a newborn has two parents')
  const date = longDate(birthDay)
  tell(turn, {
    eventId: 'birth',
    ...messageOf(turn, 'life.born', { weekDay, date, firstname, lastname, mother, father }),
    importance: 8,
  })
}
