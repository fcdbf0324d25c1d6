import type { EventDefinition } from '../catalogue/event.ts'
import type { Look } from '../conditions/define.ts'
import { conditions, holdAll } from '../conditions/evaluate.ts'
import { type CastPool, castFor, castPoolAt } from '../core/cast.ts'
import { exp2Negative } from '../core/exp2.ts'
import { ageAt, dayOf } from '../core/time.ts'
import { drawKey, rollKeyed, type Turn } from '../core/turn.ts'
import { type Stage, stageOfAge } from '../life/stage.ts'
import { type Cast, lastDayOf, markSeen, seenOfKey, timesBefore, timesOf } from '../life/story.ts'
import { type Category, categories } from '../life/vocabulary.ts'
import { mayBegin } from './dilemma.ts'
import type { IndexedEvent, SplitConditions } from './event-index.ts'

/** An event counts as new again after five years; a choice after twenty, so that a life does not use up its choices early. */
const freshDays = 1827
const freshChoiceDays = 7305
/** An event comes no more often than this while another is eligible. */
const timesMax = 3
/** The half-life of the tension that events build up, in days. */
const tensionHalfLifeDays = 21
/** The half-life of a category's fatigue, in days. */
const fatigueHalfLifeDays = 30

/**
 * When an event may come again. `fresh`: after five years (a choice after twenty), three times in all. `rested`: after its own
 * cooldown (a choice after five years), three times in all. `apart`: like `rested`, without the limit of three. `any`: at once.
 * An event that may come once in a life never comes again.
 */
export type Patience = 'fresh' | 'rested' | 'apart' | 'any'

/**
 * What the checks of many events at one moment have in common, made once for a draw. It is a {@link Look} without a cast. It holds while the
 * life does not change.
 */
export interface Glance extends Look {
  readonly turn: Turn
  /** Day of the life. */
  readonly day: number
  /** The player's age in whole years. */
  readonly years: number
  readonly pool: CastPool
}

export function glanceAt(turn: Turn): Glance {
  const { life, minute, catalogue } = turn
  const pool = castPoolAt(life, minute)
  return { life, minute, catalogue, cast: nobody, turn, day: dayOf(minute), years: ageAt(life, minute), pool }
}

/** The cast with which an event could happen now, provided its bits match; null if it cannot. */
export function castIfEligible(
  event: IndexedEvent,
  glance: Glance,
  patience: Patience,
  given: Cast = nobody,
): Cast | null {
  // Checked first, because these are cheap and exclude most events.
  if (event.ageFrom > glance.years || glance.years > event.ageTo || !isRested(event, glance, patience)) return null
  if (event.beginsDilemma && !mayBegin(glance.life)) return null
  const { residual, roles, variants } = event
  // What needs no cast is checked next, because many events fail here.
  if (!holdAll(residual.plain, glance)) return null
  if (variants.length > 0 && !variants.some(({ plain }) => holdAll(plain, glance))) return null
  const cast = roles.length === 0 ? {} : castRoles(event, glance, given)
  if (cast === null || !event.readsCast) return cast
  const look: Look = { life: glance.life, minute: glance.minute, catalogue: glance.catalogue, cast }
  if (!holdAll(residual.aboutCast, look)) return null
  return variants.length === 0 || variants.some((variant) => fits(variant, look)) ? cast : null
}

function fits({ plain, aboutCast }: SplitConditions, look: Look): boolean {
  return holdAll(plain, look) && holdAll(aboutCast, look)
}

const nobody: Cast = {}
const castKey = drawKey('cast')

/** A function of its own, so that the checks before it allocate no closure. */
function castRoles({ roles }: IndexedEvent, { pool, turn }: Glance, given: Cast): Cast | null {
  return castFor(roles, pool, ({ hash }) => rollKeyed(turn, castKey, hash), given)
}

function isRested({ key, isOnce, isChoice, restDays }: IndexedEvent, glance: Glance, patience: Patience): boolean {
  const seen = seenOfKey(glance.life.story, key)
  if (seen === 0) return true
  if (isOnce) return false
  if (patience === 'any') return true
  const times = timesOf(seen)
  const days = glance.day - lastDayOf(seen)
  if (days < restDays) return false
  if (!isChoice) return patience !== 'fresh' || (times < timesMax && days >= freshDays)
  if (patience !== 'apart' && times >= timesMax) return false
  return patience !== 'fresh' || days >= freshChoiceDays
}

/** An event's weight divided by its ceiling, from 0 to 1: modifiers × novelty × freshness of the category × timing. */
export function acceptance(event: IndexedEvent, turn: Turn, cast: Cast): number {
  return (
    (modifierProduct(event, turn, cast) / event.modifierCeiling) *
    novelty(event, turn) *
    freshness(event, turn) *
    timing(event, turn)
  )
}

export function modifierProduct({ modifiers }: IndexedEvent, turn: Turn, cast: Cast): number {
  if (modifiers.length === 0) return 1
  const look = { life: turn.life, minute: turn.minute, catalogue: turn.catalogue, cast }
  let product = 1
  for (const { when, times } of modifiers) if (conditions.holds(when, look)) product *= times
  return product
}

/**
 * How much a choice that the player knows from earlier lives counts against one that is new: each of the first three times as many repetitions
 * in this life.
 */
const metBeforeWeight = 16

/** 1 for an event new to the player, less with each repetition in this life, and much less with each earlier life that had it: [ENG-5]. */
function novelty({ key }: IndexedEvent, { life: { story } }: Turn): number {
  return 1 / (1 + timesOf(seenOfKey(story, key)) + metBeforeWeight * timesBefore(story, key))
}

function freshness({ category }: IndexedEvent, turn: Turn): number {
  return 1 / (1 + fatigueOf(category, turn))
}

function fatigueOf(category: Category, turn: Turn): number {
  const { fatigue } = turn.life.story
  const at = categories.indexOf(category) * 2
  const value = fatigue[at] ?? 0
  if (value === 0) return 0
  return value * exp2Negative((dayOf(turn.minute) - (fatigue[at + 1] as number)) / fatigueHalfLifeDays)
}

/**
 * Balances tension and relief. An event adds its importance to the tension, which decays. Above the stage's budget, serious
 * events get a fifth of their weight; when little has happened, minor events get half.
 */
function timing({ importance }: IndexedEvent, turn: Turn): number {
  const tension = tensionAt(turn)
  const budget = tensionBudget[stageOfAge(ageAt(turn.life, turn.minute))]
  if (tension > budget && importance >= 6) return 0.2
  return tension < budget / 4 && importance <= 3 ? 0.5 : 1
}

/** Two middling events within a fortnight are a busy time for a small child, three for a young adult. */
const tensionBudget: Readonly<Record<Stage, number>> = {
  infancy: 8,
  childhood: 9,
  adolescence: 13,
  youngAdult: 14,
  adult: 12,
  middleAge: 11,
  oldAge: 9,
}

function tensionAt(turn: Turn): number {
  const [value, day] = turn.life.story.tension
  return value * exp2Negative((dayOf(turn.minute) - day) / tensionHalfLifeDays)
}

/** Records that the event has come, for novelty, cooldown, tension and the category's fatigue. */
export function noteSeen(definition: EventDefinition, turn: Turn): void {
  const { story } = turn.life
  const day = dayOf(turn.minute)
  story.tension = [tensionAt(turn) + definition.importance, day]
  // Later steps of a dilemma count as one story with the first.
  if ((definition.dilemma?.step ?? 1) > 1) return
  const tired = fatigueOf(definition.category, turn) + 1
  story.fatigue.splice(categories.indexOf(definition.category) * 2, 2, tired, day)
  markSeen(story, definition.id, day)
}
