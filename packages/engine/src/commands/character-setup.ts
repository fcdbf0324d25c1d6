import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import { refusal } from '@lifegrid/contract/errors'
import { isoDate, weekDayNames, weekDayOf } from '../core/calendar.ts'
import { tell } from '../core/feed.ts'
import { systems } from '../story/registry.ts'
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
    // The family got its first names before the player chose one. A relative with the same name gets another.
    for (const person of life.people)
      if (person.firstname === life.firstname) person.firstname = firstnameFor(turn, person.id, person.sex)
    life.status = 'playing'
    for (const system of systems) system.begin?.(turn)
    const mother = life.people.find((person) => person.relation === 'mother')
    const father = life.people.find((person) => person.relation === 'father')
    tell(turn, {
      eventId: 'birth',
      title: 'Born',
      message: `On a ${weekDayNames[weekDayOf(life.birthDay)]}, ${isoDate(life.birthDay)}, you are born: ${life.firstname} ${life.lastname}. ${mother?.firstname} holds you first, ${father?.firstname} is afraid of dropping you.`,
      importance: 8,
    })
    turn.frames.push({ frame: 'playerObject', body: playerObjectOf(life, context, turn.minute) })
    return undefined
  },
}
