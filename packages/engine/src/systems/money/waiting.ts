import { exp2Negative } from '../../core/exp2.ts'

/**
 * How long something takes that half of the time takes no longer than the median: the day at which 1 − 2^(−days / median) reaches the draw.
 * Found by halving, since logarithms differ between builds. Example: a draw of 0.75 takes two medians.
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
