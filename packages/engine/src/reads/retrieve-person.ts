import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import { minuteAt } from '../core/clock.ts'
import { refusal } from '../core/refusal.ts'
import { personDetailOf } from '../views/person-view.ts'
import type { ReadHandler } from './define.ts'

export const retrievePerson: ReadHandler<CommandMessage<'retrievePerson'>> = (life, { id }, context) => {
  const person = life.people.find((one) => one.id === id)
  if (person === undefined) return refusal('no_such_person')
  return { frame: 'personObject', body: personDetailOf(life, context.catalogue, person, minuteAt(life, life.at)) }
}
