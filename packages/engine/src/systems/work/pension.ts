/**
 * Old-age pension: the US Social Security formula of 2022. The average monthly wage is the earnings of the life divided by 35 years (the law
 * takes the best 35 years; here all count). The monthly pension is 90 % of it up to 1,024, 32 % up to 6,172 and 15 % up to 12,250, a twelfth
 * of the wage base. A pension that begins before 67 is reduced by 5/9 % for each of the first 36 months and by 5/12 % for each further one; it
 * is increased by 2/3 % for each month after 67, up to 70. Source: Social Security Administration, "Primary Insurance Amount", bend points of
 * 2022; 42 USC 402 for early and late pensions, 42 USC 416 for the age of 67 of those born in 1960 or later.
 */
export const fullPensionAge = 67
export const earlyPensionAge = 62
const latePensionAge = 70
const monthsOfWork = 35 * 12
const bends: readonly (readonly [toCents: number, percent: number])[] = [
  [102_400, 90],
  [617_200, 32],
  [1_225_000, 15],
]

/** Integer cents a week. `monthsFromFull`: months after the age of 67, negative before it. Example: earnings of 1,700,000.00 give 435.95 at 67. */
export function pensionCents(earnedCents: number, monthsFromFull: number): number {
  const monthly = Math.floor(earnedCents / monthsOfWork)
  let full = 0
  let from = 0
  for (const [to, percent] of bends) {
    if (monthly > from) full += (Math.min(monthly, to) - from) * percent
    from = to
  }
  return Math.floor(((full / 100) * thousandths(monthsFromFull) * 12) / 52 / 1000)
}

function thousandths(months: number): number {
  if (months >= 0) return 1000 + Math.floor((Math.min(months, (latePensionAge - fullPensionAge) * 12) * 20) / 3)
  const early = -months
  return 1000 - Math.floor((Math.min(early, 36) * 50) / 9 + (Math.max(0, early - 36) * 50) / 12)
}
