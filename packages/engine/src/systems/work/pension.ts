/**
 * Old-age pension by contributions: the US Social Security formula of 2022. The average monthly wage is what was earned in a life, over
 * 35 years (the law takes the best 35; here all years count, and more than 35 count in full). Of it: 90 % up to 1,024, 32 % up to 6,172,
 * 15 % above, up to 12,250, a twelfth of the wage base. It is less for those who begin before 67, by 5/9 % a month for three years and
 * 5/12 % for what is beyond, and 2/3 % a month more for those who wait, up to 70. Source: Social Security Administration, "Primary Insurance
 * Amount", bend points of 2022; 42 USC 402 for early and late, 42 USC 416 for 67, the age of those born from 1960 on.
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

/** Integer cents a week; `monthsFromFull` is negative for those who begin early. Example: 1,700,000.00 in a life gives 435.95 at 67. */
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
