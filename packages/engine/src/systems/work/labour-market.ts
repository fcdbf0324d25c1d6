/**
 * Unemployment by calendar year, 1990 to 2023, in tenths of a percent. Source: BLS, Current Population Survey, annual averages. Other years
 * repeat the table.
 */
const tenths: readonly number[] = [
  56, 68, 75, 69, 61, 56, 54, 49, 45, 42, 40, 47, 58, 60, 55, 51, 46, 46, 58, 93, 96, 89, 81, 74, 62, 53, 49, 44, 39,
  37, 81, 53, 36, 36,
]
const firstYear = 1990
const usualTenths = 58

/** How easily work is found in a year: 1 at the usual 5.8 %, at most 1.3 (at 4.4 % or less), and 0.604 in 2010, the worst year. */
export function marketOf(year: number): number {
  const index = (((year - firstYear) % tenths.length) + tenths.length) % tenths.length
  return Math.min(1.3, usualTenths / (tenths[index] as number))
}
