import { hash32 } from '@lifegrid/base/hash'
import { type KeyedRandom, keyedRandom, systemKey } from '@lifegrid/base/keyed-random'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Away, Life } from '../life/life.ts'
import { minutesPerDay } from '../life/limits.ts'
import type { EngineContext } from './context.ts'
import type { Fact, Transfer } from './fact.ts'
import type { EngineJob } from './job.ts'

/** One stretch of work on a life: what the rules need at hand, and what they leave behind. */
export interface Turn {
  readonly life: Life
  readonly catalogue: Catalogue
  readonly random: KeyedRandom
  readonly facts: Fact[]
  readonly transfers: Transfer[]
  /** Work for someone outside, asked for by a command. */
  readonly jobs: EngineJob[]
  /** Topics that something has changed since achievements were looked at; see `systems/achievements.ts`. */
  readonly touched: Set<string>
  /** The span whose changes are noted with their reasons: an absence, or a skip. */
  watch: Away | null
  /** The game minute that is being worked on. */
  minute: number
}

export function turnOf(life: Life, minute: number, context: EngineContext): Turn {
  return {
    life,
    catalogue: context.catalogue,
    random: randomOf(life.seed),
    facts: [],
    transfers: [],
    touched: new Set(),
    watch: null,
    jobs: [],
    minute,
  }
}

let latest: { readonly seed: string; readonly random: KeyedRandom } | undefined

/** The seed's randomness. A pure function; the latest is kept, since one life asks a hundred times before another does. */
export function randomOf(seed: string): KeyedRandom {
  if (latest?.seed !== seed) latest = { seed, random: keyedRandom(seed) }
  return latest.random
}

const keys = new Map<string, number>()
/** Systems that draw, and some room: beyond it, keys are reckoned each time. */
const keysMax = 256

function keyOf(system: string): number {
  let key = keys.get(system)
  if (key === undefined) {
    key = systemKey(system)
    if (keys.size < keysMax) keys.set(system, key)
  }
  return key
}

/**
 * A float from 0 to 1 (excluded) for this life, this game day, this system and this draw. The label says which draw it is; asking again
 * gives the same number, and asking for another shifts nothing.
 */
export function roll(turn: Turn, system: string, label: string): number {
  return rollKeyed(turn, keyOf(system), hash32(label))
}

/** {@link roll} for those who have the system's key and the label's hash at hand: draws that are made thousands of times in a life. */
export function rollKeyed(turn: Turn, key: number, labelHash: number): number {
  return turn.random.unit(Math.floor(turn.minute / minutesPerDay), key, labelHash)
}

/** An integer from `from` to `to`, both included; keyed as {@link roll}. */
export function rollBetween(turn: Turn, system: string, label: string, from: number, to: number): number {
  return from + Math.floor(roll(turn, system, label) * (to - from + 1))
}
