import { unschedule } from '../core/agenda.ts'
import { isStill } from '../core/cast.ts'
import { moot } from '../core/moot.ts'
import type { Turn } from '../core/turn.ts'
import { endDilemma } from './dilemma.ts'
import { eventIndexOf } from './event-index.ts'

/**
 * [ENG-4] Withdraws the open question when someone in it has died, or is no longer the player's partner or friend as the event requires. Called
 * after each agenda item and each command. Clients see that the clock runs again.
 */
export function withdrawMootQuestion(turn: Turn): void {
  const { life, catalogue } = turn
  const { question } = life
  if (question === null) return
  const event = eventIndexOf(catalogue).byId.get(question.eventId)
  const isMoot = event?.roles.some(({ role, wanted }) => {
    const id = question.cast[role]
    return id !== undefined && !isStill(life, id, wanted)
  })
  if (isMoot !== true) return
  life.question = null
  unschedule(life, 'deadline')
  if (event?.definition.dilemma !== undefined) endDilemma(life, event.definition.dilemma.id)
  moot(turn, 'deadline ', 'the people of the question are still what they were to the player')
}
