import { exp2Negative } from '../../core/exp2.ts'

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
