/**
 * United States federal income tax on wages for a single filer, tax year 2022. It applies to all years, because all money is in dollars of
 * 2022. Source: Internal Revenue Service, Revenue Procedure 2021-45 (brackets, standard deduction of 12,950); contributions of 6.2 % up to the
 * wage base of 147,000 (Social Security Administration, 2022) and of 1.45 % for Medicare on the whole wage (26 USC 3101). Not included: state
 * tax, joint filing, and the additional 0.9 % for Medicare above 200,000.
 */
const standardDeduction = 1_295_000
const brackets: readonly (readonly [fromCents: number, percent: number])[] = [
  [0, 10],
  [1_027_500, 12],
  [4_177_500, 22],
  [8_907_500, 24],
  [17_005_000, 32],
  [21_595_000, 35],
  [53_990_000, 37],
]
const socialSecurityBase = 14_700_000
const weeksPerYear = 52

/** The income tax on a year's income, in integer cents, rounded down. */
export function incomeTax(annualCents: number): number {
  const taxable = Math.max(0, annualCents - standardDeduction)
  let tax = 0
  for (const [index, [from, percent]] of brackets.entries()) {
    const to = brackets[index + 1]?.[0] ?? Number.MAX_SAFE_INTEGER
    if (taxable > from) tax += (Math.min(taxable, to) - from) * percent
  }
  return Math.floor(tax / 100)
}

/** Tax and contributions on a week's wage: a 52nd of those on the year's. Example: 1,000.00 a week pays 162.66. */
export function weeklyWageTax(weeklyCents: number): number {
  const annual = weeklyCents * weeksPerYear
  const contributions = Math.floor((Math.min(annual, socialSecurityBase) * 62 + Math.floor(annual * 14.5)) / 1000)
  return Math.floor((incomeTax(annual) + contributions) / weeksPerYear)
}

/** Tax on a week's pension or benefit: income tax on all of it, although the law taxes at most 85 % of Social Security (26 USC 86). */
export function weeklyPensionTax(weeklyCents: number): number {
  return Math.floor(incomeTax(weeklyCents * weeksPerYear) / weeksPerYear)
}
