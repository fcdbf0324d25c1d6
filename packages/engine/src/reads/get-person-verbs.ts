import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import { minuteAt } from '../core/clock.ts'
import { refusal } from '../core/refusal.ts'
import { personVerbsOf } from '../views/person-verbs-view.ts'
import type { ReadHandler } from './define.ts'

export const getPersonVerbs: ReadHandler<CommandMessage<'getPersonVerbs'>> = (life, { id }, { catalogue }) => {
  const person = life.people.find((one) => one.id === id)
  if (person === undefined) return refusal('no_such_person')
  return { frame: 'personVerbs', body: personVerbsOf({ life, minute: minuteAt(life, life.at), catalogue }, person) }
}
