import { clamp } from '@lifegrid/base/clamp'
import { hash32 } from '@lifegrid/base/hash'
import { exp2Negative } from '../core/exp2.ts'
import { factBitsOf } from '../core/fact-bits.ts'
import { dayOf } from '../core/time.ts'
import { drawKey, roll, rollKeyed, type Turn } from '../core/turn.ts'
import { type Cast, lastDayOf, seenOfKey, timesBefore, timesOf } from '../life/story.ts'
import type { Category } from '../life/vocabulary.ts'
import { acceptance, castIfEligible, type Glance, glanceAt, modifierProduct, type Patience } from './eligible.ts'
import { type Candidates, eventIndexOf, type IndexedEvent } from './event-index.ts'

export interface Chosen {
  readonly event: IndexedEvent
  readonly cast: Cast
}

export interface ChooseOptions {
  /** Only events that ask a question. */
  readonly questionsOnly: boolean
  /** Counts the events examined, to measure the cost of a draw. */
  readonly work?: { examined: number }
}

/**
 * Attempts at rejection sampling before the exact draw over all candidates: at least `attemptsMin`, and one for each `candidatesPerAttempt`,
 * so that a draw among many candidates seldom looks at all of them. Most draws succeed within three.
 */
const attemptsMin = 24
const candidatesPerAttempt = 16
const attemptsMax = 1_024
/** After this many attempts, checks whether any event is eligible at all. Late in a long life there is often none. */
const attemptsBeforeCheck = 3
const storytellerKey = drawKey('storyteller')
const placeHashes = Array.from({ length: attemptsMax }, (_, attempt) => hash32(`dart:${attempt}`))
const acceptHashes = Array.from({ length: attemptsMax }, (_, attempt) => hash32(`keep:${attempt}`))

/**
 * The event to happen now, or null: first an event whose waiting time has ended, then a weighted draw among events that are new
 * or have not come for years.
 */
export function choose(turn: Turn, options: ChooseOptions): Chosen | null {
  const bits = factBitsOf(turn.life, turn.minute)
  const awaited = chooseAwaited(turn, eventIndexOf(turn.catalogue).waiting(bits), options)
  if (awaited !== null) return awaited
  const glance = glanceAt(turn)
  const candidates = eventIndexOf(turn.catalogue).drawn(bits)
  const early = sampleByRejection(glance, candidates, options, 0, attemptsBeforeCheck)
  if (early !== null) return early
  const first = firstEligible(glance, candidates, options)
  if (first === -1) return null
  return (
    sampleByRejection(glance, candidates, options, attemptsBeforeCheck, attemptsAmong(candidates)) ??
    drawExactly(glance, candidates, options, first)
  )
}

/**
 * Finds a question to repeat when there has been none for months and nothing new is eligible: the one asked least often, and of
 * those the one asked longest ago. The limits (five years apart, three times in all) hold as long as they leave any question.
 * If `desperate`, at the end of the allowed silence, a question may come before the five years are over, and at last be a third
 * in a row of its category.
 */
export function chooseAgain(turn: Turn, desperate: boolean): Chosen | null {
  const { events } = eventIndexOf(turn.catalogue).drawn(factBitsOf(turn.life, turn.minute))
  const tries: readonly (readonly [Patience, boolean])[] = [
    ['rested', false],
    ['apart', false],
    ...(desperate
      ? ([
          ['any', false],
          ['any', true],
        ] as const)
      : []),
  ]
  const glance = glanceAt(turn)
  for (const [patience, inARow] of tries) {
    let best: Chosen | null = null
    let bestRank = Number.POSITIVE_INFINITY
    for (const event of events) {
      if (!event.isChoice || (!inARow && isThirdInARow(event, turn))) continue
      const cast = castIfEligible(event, glance, patience)
      if (cast === null) continue
      const seen = seenOfKey(turn.life.story, event.key)
      // A life has fewer than 100 000 days, so the count outweighs the day.
      const rank = (timesOf(seen) + timesBefore(turn.life.story, event.key)) * 100_000 + lastDayOf(seen)
      if (rank < bestRank) {
        bestRank = rank
        best = { event, cast }
      }
    }
    if (best !== null) return best
  }
  return null
}

/** Returns whether the latest two choices had the same category as this one. */
export function isThirdInARow({ category }: { readonly category: Category }, turn: Turn): boolean {
  const { lastCategories } = turn.life.story
  return lastCategories.length === 2 && lastCategories[0] === category && lastCategories[1] === category
}

/** Finds an event whose waiting time has ended. The chance in a span of days is 1 − 2^(−days × speed / median). */
function chooseAwaited(turn: Turn, events: readonly IndexedEvent[], options: ChooseOptions): Chosen | null {
  const { story } = turn.life
  const today = dayOf(turn.minute)
  const days = today - story.waitedDay
  story.waitedDay = today
  if (days <= 0) return null
  let glance: Glance | undefined
  for (const event of events) {
    const { trigger } = event.definition
    if (trigger.kind !== 'waiting' || !isWanted(event, turn, options)) continue
    // Draws first, because that is cheap and settles most cases without the modifiers, since 1 − 2^−x < 0.7 x.
    const draw = rollKeyed(turn, storytellerKey, event.waitingHash)
    if (draw > (0.7 * days * event.modifierCeiling) / trigger.medianDays) continue
    glance ??= glanceAt(turn)
    const cast = castIfEligible(event, glance, 'rested')
    if (cast === null) continue
    const chance = 1 - exp2Negative((days * modifierProduct(event, turn, cast)) / trigger.medianDays)
    if (draw < chance) return { event, cast }
  }
  return null
}

/**
 * Rejection sampling: draws an event by its weight ceiling and accepts it with probability weight / ceiling. The result is a
 * weighted draw among the eligible events that does not examine every candidate.
 */
function sampleByRejection(
  glance: Glance,
  { events, cumulative }: Candidates,
  options: ChooseOptions,
  from: number,
  to: number,
): Chosen | null {
  const { turn } = glance
  const total = cumulative[cumulative.length - 1]
  if (total === undefined || total <= 0) return null
  for (let attempt = from; attempt < to; attempt++) {
    const place = rollKeyed(turn, storytellerKey, placeHashes[attempt] as number) * total
    const event = events[firstAbove(cumulative, place)] as IndexedEvent
    if (!isWanted(event, turn, options)) continue
    const cast = castIfEligible(event, glance, 'fresh')
    if (cast === null) continue
    if (rollKeyed(turn, storytellerKey, acceptHashes[attempt] as number) < acceptance(event, turn, cast))
      return { event, cast }
  }
  return null
}

function attemptsAmong({ events }: Candidates): number {
  return clamp(Math.floor(events.length / candidatesPerAttempt), attemptsMin, attemptsMax)
}

/** The index of the first event that is eligible; −1 when none is. */
function firstEligible(glance: Glance, { events }: Candidates, options: ChooseOptions): number {
  for (let i = 0; i < events.length; i++) {
    const event = events[i] as IndexedEvent
    if (isWanted(event, glance.turn, options) && castIfEligible(event, glance, 'fresh') !== null) return i
  }
  return -1
}

/**
 * The same weighted draw with every candidate's weight calculated, for the case that few of many are eligible.
 * @param from index of the first eligible event
 */
function drawExactly(glance: Glance, { events }: Candidates, options: ChooseOptions, from: number): Chosen | null {
  const { turn } = glance
  const open: { event: IndexedEvent; cast: Cast; weight: number }[] = []
  let total = 0
  for (let i = from; i < events.length; i++) {
    const event = events[i] as IndexedEvent
    if (!isWanted(event, turn, options)) continue
    const cast = castIfEligible(event, glance, 'fresh')
    if (cast === null) continue
    const weight = event.ceiling * acceptance(event, turn, cast)
    total += weight
    open.push({ event, cast, weight })
  }
  let at = roll(turn, 'storyteller', 'exact') * total
  for (const one of open) {
    at -= one.weight
    if (at < 0) return one
  }
  return open[open.length - 1] ?? null
}

function isWanted(event: IndexedEvent, turn: Turn, options: ChooseOptions): boolean {
  if (options.work !== undefined) options.work.examined++
  return event.isChoice ? !isThirdInARow(event, turn) : !options.questionsOnly
}

function firstAbove(cumulative: readonly number[], at: number): number {
  let low = 0
  let high = cumulative.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cumulative[middle] as number) > at) high = middle
    else low = middle + 1
  }
  return low
}
