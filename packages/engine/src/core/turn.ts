import { hash32 } from '@lifegrid/base/hash'
import { type KeyedRandom, keyedRandom, systemKey } from '@lifegrid/base/keyed-random'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Away, Life } from '../life/life.ts'
import { minutesPerDay } from '../life/limits.ts'
import type { EngineContext } from './context.ts'
import type { DrawName } from './draw-names.ts'
import type { EngineFrame } from './engine-frame.ts'
import type { EngineJob } from './engine-job.ts'
import type { Moot } from './moot.ts'
import type { Transfer } from './transfer.ts'

/** One run of the rules over a life: what they read, and what they produce. The life itself is changed in place. */
export interface Turn {
  readonly life: Life
  readonly catalogue: Catalogue
  readonly random: KeyedRandom
  /** Frames for the player's client, in the order in which they arose. */
  readonly frames: EngineFrame[]
  readonly transfers: Transfer[]
  /** The item that a command has bought, and how many of it the player owns now; undefined when it has bought none. */
  bought: { readonly item: string; readonly owned: number } | undefined
  /** Queue jobs that a command asks for. */
  readonly jobs: EngineJob[]
  /** Topics that have changed since achievements were checked; see `story/achievements.ts`. */
  readonly touched: Set<string>
  /** Is called with each scheduled step that is dropped; see {@link EngineContext.onMoot}. */
  readonly onMoot: ((moot: Moot) => void) | undefined
  /** The absence or time skip whose changes are recorded with their reasons; null when the player is watching. */
  span: Away | null
  /** The game minute at which the rules act. */
  minute: number
}

/** A turn that begins at a game minute. */
export function turnOf(life: Life, minute: number, context: EngineContext): Turn {
  return {
    life,
    catalogue: context.catalogue,
    random: randomOf(life.seed),
    frames: [],
    transfers: [],
    bought: undefined,
    touched: new Set(),
    span: null,
    jobs: [],
    onMoot: context.onMoot,
    minute,
  }
}

let latest: { readonly seed: string; readonly random: KeyedRandom } | undefined

/** The random numbers of a seed. The latest result is cached, because one life asks many times in a row. */
export function randomOf(seed: string): KeyedRandom {
  if (latest?.seed !== seed) latest = { seed, random: keyedRandom(seed) }
  return latest.random
}

const keys = new Map<string, number>()
/** More than the number of names. Beyond it, keys are calculated each time. */
const keysMax = 256

/** The key of a name, for {@link rollKeyed} and {@link randomOf}. */
export function drawKey(name: DrawName): number {
  let key = keys.get(name)
  if (key === undefined) {
    key = systemKey(name)
    if (keys.size < keysMax) keys.set(name, key)
  }
  return key
}

/**
 * A random float from 0 to 1 (excluded), determined by the life's seed, the game day, the name and the label. The same label gives the
 * same number again on that day, and no draw affects another one.
 */
export function roll(turn: Pick<Turn, 'random' | 'minute'>, name: DrawName, label: string): number {
  return rollKeyed(turn, drawKey(name), hash32(label))
}

/** {@link roll} with the name's key and the label's hash, for draws that are made thousands of times in a life. */
export function rollKeyed({ random, minute }: Pick<Turn, 'random' | 'minute'>, key: number, labelHash: number): number {
  return random.unit(Math.floor(minute / minutesPerDay), key, labelHash)
}

/** A random integer from `from` to `to`, both included; determined like {@link roll}. */
export function rollBetween(turn: Turn, name: DrawName, label: string, from: number, to: number): number {
  return from + Math.floor(roll(turn, name, label) * (to - from + 1))
}
