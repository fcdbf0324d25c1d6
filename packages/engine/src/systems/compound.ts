/**
 * Compound interest over whole weeks, in integers. A rate is in billionths a week (ppb): 4 % a year, paid weekly, is
 * 0.04 / 52 = 769_231 ppb. Growth over n weeks is (1 + r)^n by repeated squaring in fixed point, 15 decimals, each product rounded
 * down: no `Math.pow`, the same bits everywhere, and 12 products for a working life.
 */
const one = 1_000_000_000_000_000n
const ppbScale = 1_000_000_000n
const powersMax = 8192

const powers = new Map<number, bigint>()

/** (1 + r)^n, times 10^15. A pure function; the powers met are kept, since a life asks for the same ones again and again. */
function growth(ratePpb: number, weeks: number): bigint {
  const key = ratePpb * 8192 + weeks
  const known = powers.get(key)
  if (known !== undefined) return known
  let result = one
  let square = one + (BigInt(ratePpb) * one) / ppbScale
  for (let n = weeks; n > 0; n = Math.floor(n / 2)) {
    if (n % 2 === 1) result = (result * square) / one
    square = (square * square) / one
  }
  if (powers.size >= powersMax) powers.clear()
  powers.set(key, result)
  return result
}

/**
 * A balance after n weeks in each of which interest is added and then `weekly` (which may be negative) is paid in:
 * B·(1 + r)^n + w·((1 + r)^n − 1) / r, in integer cents, rounded towards zero.
 * Example: 1,000.00 at 4 % and 10.00 a week stands at 1,571.12 after a year.
 */
export function compound(balance: number, weekly: number, ratePpb: number, weeks: number): number {
  if (weeks === 0) return balance
  if (ratePpb === 0) return balance + weekly * weeks
  const factor = growth(ratePpb, weeks)
  const annuity = ((factor - one) * ppbScale) / BigInt(ratePpb)
  return Number((BigInt(balance) * factor + BigInt(weekly) * annuity) / one)
}

/** The most weeks, up to `max`, for which a balance that is paid from stays at or above zero. */
export function weeksAboveZero(balance: number, weekly: number, ratePpb: number, max: number): number {
  // The weekly change keeps its sign for ever, so that what rises once never falls.
  if (compound(balance, weekly, ratePpb, 1) >= balance || compound(balance, weekly, ratePpb, max) >= 0) return max
  return lastWhere(max, (weeks) => compound(balance, weekly, ratePpb, weeks) >= 0)
}

/** The most weeks, up to `max`, for which a balance that grows stays at or below a limit. */
export function weeksUpTo(balance: number, weekly: number, ratePpb: number, limit: number, max: number): number {
  return lastWhere(max, (weeks) => compound(balance, weekly, ratePpb, weeks) <= limit)
}

/** The largest n from 0 to max for which `holds`, which goes on holding below any n where it does. */
function lastWhere(max: number, holds: (weeks: number) => boolean): number {
  let low = 0
  let high = max
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (holds(middle)) low = middle
    else high = middle - 1
  }
  return low
}
