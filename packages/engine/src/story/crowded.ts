import { isChoice } from '../catalogue/event.ts'
import { dayOf } from '../core/time.ts'
import type { Turn } from '../core/turn.ts'
import { isThirdInARow } from './choose.ts'
import type { IndexedEvent } from './event-index.ts'

/** At most this many choices within seven days. */
const choicesPerWeekMax = 2

/** Whether a choice has to wait: while another is open, on a wedding day, while the week has had its share, or as a third in a row of its category. */
export function isBlocked(turn: Turn, { definition }: Pick<IndexedEvent, 'definition'>): boolean {
  if (!isChoice(definition)) return false
  const isLaterStep = (definition.dilemma?.step ?? 1) > 1
  return (
    turn.life.question !== null ||
    isWeddingDay(turn) ||
    isCrowded(turn) ||
    (!isLaterStep && isThirdInARow(definition, turn))
  )
}

/** Nobody is asked to decide anything on their wedding day. */
export function isWeddingDay({ life, minute }: Turn): boolean {
  const married = life.love.bond?.marriedMinute ?? null
  return married !== null && dayOf(married) === dayOf(minute)
}

/** Whether the week has had its share of choices. */
export function isCrowded(turn: Turn): boolean {
  const days = turn.life.story.choiceDays
  return days.length >= choicesPerWeekMax && dayOf(turn.minute) - (days[days.length - choicesPerWeekMax] as number) < 7
}
