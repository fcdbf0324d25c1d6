import { clamp } from '@lifegrid/base/clamp'
import type { Traits } from '@lifegrid/contract/shapes/talk-facts'
import type { Draws } from './draws.ts'

const pacingLimits = {
  /** The first message comes after this long at the soonest, in ms: nobody answers in the same instant. */
  firstMinMs: 900,
  /** And after this long at the latest, because the player is watching. */
  firstMaxMs: 9_000,
  /** Typing speed between two messages of a burst, in ms a character, and the bounds of that wait. */
  characterMs: 28,
  betweenMinMs: 700,
  betweenMaxMs: 3_500,
} as const

/**
 * How long after the player's message the person's first one comes, in ms. People of high `responsiveness` answer at once, those of low
 * responsiveness after some seconds; a longer text takes longer to type.
 */
export function firstDelayMs(traits: Pick<Traits, 'responsiveness'>, text: string, draws: Draws): number {
  const slowness = (100 - traits.responsiveness) / 100
  const noticing = 600 + slowness * slowness * 6_000
  const typing = Math.min(2_000, text.length * 12)
  const jitter = 0.75 + draws.unit('delay') / 2
  return Math.round(clamp((noticing + typing) * jitter, pacingLimits.firstMinMs, pacingLimits.firstMaxMs))
}

/** How long the person types at a further message of a burst, in ms. */
export function nextDelayMs(text: string): number {
  const { characterMs, betweenMinMs, betweenMaxMs } = pacingLimits
  return clamp(text.length * characterMs, betweenMinMs, betweenMaxMs)
}
