import { minutesPerDay } from '../life/limits.ts'
import type { Wait } from '../life/wait.ts'
import { exp2Negative } from './exp2.ts'

const yearMinutes = 365.25 * minutesPerDay
/** The median of an exponential distribution, divided by its mean. */
const medianOverMean = Math.LN2

/**
 * A random waiting time in medians (half-lives), from a draw between 0 and 1: −log2(1 − draw). `Math.log2` can differ between builds of
 * the runtime. This calculates the exponent, and then 24 binary digits by squaring. Examples: a draw of ½ gives 1 median, ¾ gives 2.
 */
export function drawMedians(draw: number): number {
  let x = 1 - draw
  let whole = 0
  while (x < 1 && whole < 64) {
    x *= 2
    whole++
  }
  if (whole === 64) return whole
  let fraction = 0
  let digit = 0.5
  for (let i = 0; i < 24; i++) {
    x *= x
    if (x >= 2) {
      x /= 2
      fraction += digit
    }
    digit /= 2
  }
  return whole - fraction
}

/**
 * A waiting time with the given median: the first day at which 1 − 2^(−days / median) reaches the draw. Found by repeated halving, because
 * logarithms may differ between builds of the runtime. Example: a draw of 0.75 takes two medians.
 */
export function waitingDays(draw: number, medianDays: number): number {
  let low = 1
  let high = Math.ceil(medianDays * 32)
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (1 - exp2Negative(middle / medianDays) >= draw) high = middle
    else low = middle + 1
  }
  return low
}

/** A random value for {@link Wait.left}: exponentially distributed with mean 1. */
export function drawWait(draw: number): number {
  return drawMedians(draw) * medianOverMean
}

/** Sets the rate from a game minute on. The part of the wait that has passed is kept. */
export function setWaitRate(wait: Wait, rate: number, minute: number): void {
  wait.left = Math.max(0, wait.left - (wait.rate * (minute - wait.since)) / yearMinutes)
  wait.rate = rate
  wait.since = minute
}

/** The game minute at which the wait is over, always after `since`; null when that is not before the game minute `limit`. */
export function waitEndsAt(wait: Wait, limit: number): number | null {
  if (wait.rate <= 0) return null
  const minute = wait.since + Math.max(1, Math.ceil((wait.left / wait.rate) * yearMinutes))
  return minute < limit ? minute : null
}
