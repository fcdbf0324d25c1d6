import { compound } from './compound.ts'

export function paymentFor(lent: number, ratePpb: number, weeks: number): number {
  let low = 0
  let high = lent
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (compound(lent, -middle, ratePpb, weeks) <= 0) high = middle
    else low = middle + 1
  }
  return low
}
