import { allHold, conditions } from '../conditions/faces.ts'
import { exp2Negative } from '../exp2.ts'
import { dayOf } from '../time.ts'
import { roll, type Turn } from '../turn.ts'
import { castFor } from './cast.ts'
import type { EventDefinition, Modifier } from './event-definition.ts'
import type { IndexedEvent } from './event-index.ts'
import type { Cast } from './story.ts'

/** Days until an event without a cooldown of its own may come again. */
const defaultCooldownDays = 180
/** Half of a category's tiredness is gone after so many days. */
const fatigueHalfLifeDays = 30

/** The cast with which an event could come now, its bits having matched; null when it cannot. `relaxed` overlooks the cooldown. */
export function castIfEligible(event: IndexedEvent, turn: Turn, relaxed: boolean, given: Cast = {}): Cast | null {
  const { definition, residual } = event
  if (!isRested(definition, turn, relaxed)) return null
  const cast = castFor(
    definition,
    turn.life,
    turn.minute,
    (role) => roll(turn, 'cast', `${definition.id}:${role}`),
    given,
  )
  if (cast === null) return null
  return allHold(residual, { life: turn.life, minute: turn.minute, cast }) ? cast : null
}

function isRested(definition: EventDefinition, turn: Turn, relaxed: boolean): boolean {
  const seen = turn.life.story.seen[definition.id]
  if (seen === undefined) return true
  if (definition.once === true) return false
  return relaxed || dayOf(turn.minute) - seen[1] >= (definition.cooldownDays ?? defaultCooldownDays)
}

/** How an event's weight stands to its ceiling, from 0 to 1: modifiers × novelty × how fresh its category is. */
export function acceptance(event: IndexedEvent, turn: Turn, cast: Cast): number {
  return (
    (modifierProduct(event, turn, cast) / event.modifierCeiling) *
    novelty(event.definition, turn) *
    freshness(event.definition, turn)
  )
}

export function modifierProduct(event: IndexedEvent, turn: Turn, cast: Cast): number {
  const { trigger } = event.definition
  const modifiers: readonly Modifier[] =
    trigger.kind === 'draw' || trigger.kind === 'waiting' ? (trigger.modifiers ?? []) : []
  let product = 1
  for (const { when, times } of modifiers) {
    if (conditions.holds(when, { life: turn.life, minute: turn.minute, cast })) product *= times
  }
  return product
}

/** 1 for what is new to this life, less with each time; earlier lives count half. */
function novelty(definition: EventDefinition, turn: Turn): number {
  const { seen, seenBefore } = turn.life.story
  return 1 / (1 + (seen[definition.id]?.[0] ?? 0) + 0.5 * Math.min(4, seenBefore[definition.id] ?? 0))
}

function freshness(definition: EventDefinition, turn: Turn): number {
  return 1 / (1 + fatigueOf(definition.category, turn))
}

function fatigueOf(category: string, turn: Turn): number {
  const tired = turn.life.story.fatigue[category]
  if (tired === undefined) return 0
  return tired[0] * exp2Negative((dayOf(turn.minute) - tired[1]) / fatigueHalfLifeDays)
}

/** Takes note that the event has come: for novelty, cooldown and the category's tiredness. */
export function noteSeen(definition: EventDefinition, turn: Turn): void {
  const { story } = turn.life
  const day = dayOf(turn.minute)
  story.fatigue[definition.category] = [fatigueOf(definition.category, turn) + 1, day]
  story.seen[definition.id] = [(story.seen[definition.id]?.[0] ?? 0) + 1, day]
}
