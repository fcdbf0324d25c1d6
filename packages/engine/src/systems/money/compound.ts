/**
 * Compound interest over whole weeks, in integers. A rate is in billionths a week (ppb): 4 % a year, paid weekly, is
 * 0.04 / 52 = 769_231 ppb. Growth over n weeks is (1 + r)^n, calculated by repeated squaring with 15 decimals, each product rounded down.
 * So it does not need `Math.pow`, gives the same bits on every machine, and takes at most 24 products for a working life.
 */
const one = 1_000_000_000_000_000n
const ppbScale = 1_000_000_000n
const ppb = 1_000_000_000
const powersMax = 8192

interface Growth {
  /** (1 + r)^n, times 10^15. */
  readonly factor: bigint
  /** ((1 + r)^n − 1) / r, times 10^15: the sum of one cent a week with its interest. */
  readonly annuity: bigint
}

const powers = new Map<number, Growth>()

/** A pure function. Its results are cached, because a life needs the same ones repeatedly. */
function growth(ratePpb: number, weeks: number): Growth {
  const key = ratePpb * 8192 + weeks
  const known = powers.get(key)
  if (known !== undefined) return known
  let factor = one
  let square = one + (BigInt(ratePpb) * one) / ppbScale
  for (let n = weeks; n > 0; n = Math.floor(n / 2)) {
    if (n % 2 === 1) factor = (factor * square) / one
    square = (square * square) / one
  }
  const made = { factor, annuity: ((factor - one) * ppbScale) / BigInt(ratePpb) }
  if (powers.size >= powersMax) powers.clear()
  powers.set(key, made)
  return made
}

/**
 * A balance after n weeks. In each, interest is added, and then `weekly`, which may be negative, is paid in:
 * B·(1 + r)^n + w·((1 + r)^n − 1) / r, in integer cents, rounded towards zero.
 * Example: 1,000.00 at 4 % and 10.00 a week become 1,571.12 after a year.
 */
export function compound(balance: number, weekly: number, ratePpb: number, weeks: number): number {
  if (weeks === 0 || (balance === 0 && weekly === 0)) return balance
  if (ratePpb === 0) return balance + weekly * weeks
  if (weeks === 1) {
    const interest = balance * ratePpb
    if (Number.isSafeInteger(interest)) return afterOneWeek(balance + weekly, interest)
  }
  const { factor, annuity } = growth(ratePpb, weeks)
  return Number((BigInt(balance) * factor + BigInt(weekly) * annuity) / one)
}

/** The sum of whole cents and billionths of a cent, rounded towards zero. Gives the same bits as the general formula. */
function afterOneWeek(cents: number, billionths: number): number {
  const part = billionths % ppb
  const sum = cents + (billionths - part) / ppb
  if (sum > 0 && part < 0) return sum - 1
  // Not −0, which JSON does not distinguish from 0.
  return (sum < 0 && part > 0 ? sum + 1 : sum) || 0
}

/** The largest number of weeks, up to `max`, for which a balance with regular withdrawals is not negative. */
export function weeksAboveZero(balance: number, weekly: number, ratePpb: number, max: number): number {
  // The weekly change never changes its sign, so a balance that rises in the first week never falls.
  if (compound(balance, weekly, ratePpb, 1) >= balance || compound(balance, weekly, ratePpb, max) >= 0) return max
  return lastThatHolds(
    max,
    (weeks) => compound(balance, weekly, ratePpb, weeks) >= 0,
    (weeks) => approximate(balance, weekly, ratePpb, weeks) >= 0,
  )
}

/** The largest number of weeks, up to `max`, for which a growing balance does not exceed a limit. */
export function weeksUpTo(balance: number, weekly: number, ratePpb: number, limit: number, max: number): number {
  return lastThatHolds(
    max,
    (weeks) => compound(balance, weekly, ratePpb, weeks) <= limit,
    (weeks) => approximate(balance, weekly, ratePpb, weeks) <= limit,
  )
}

/**
 * The largest n from 0 to max for which `holds` is true. It must be true for all smaller n. `guess` is a cheaper approximation of `holds`;
 * its result is used only if `holds` confirms it.
 */
function lastThatHolds(max: number, holds: (weeks: number) => boolean, guess: (weeks: number) => boolean): number {
  const near = bisected(max, guess)
  if ((near === 0 || holds(near)) && (near === max || !holds(near + 1))) return near
  return bisected(max, holds)
}

function bisected(max: number, holds: (weeks: number) => boolean): number {
  let low = 0
  let high = max
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (holds(middle)) low = middle
    else high = middle - 1
  }
  return low
}

/** {@link compound} in floats, exact to a few cents. */
function approximate(balance: number, weekly: number, ratePpb: number, weeks: number): number {
  if (ratePpb === 0) return balance + weekly * weeks
  const rate = ratePpb / ppb
  let factor = 1
  let square = 1 + rate
  for (let n = weeks; n > 0; n >>= 1) {
    if ((n & 1) === 1) factor *= square
    square *= square
  }
  return balance * factor + (weekly * (factor - 1)) / rate
}
