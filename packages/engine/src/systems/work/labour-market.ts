/**
 * Unemployment in percent by calendar year, in tenths, 1990 to 2023. Source: BLS, Current Population Survey, annual averages. Years after
 * these repeat them: nobody knows, and booms and slumps there will be.
 */
const tenths: readonly number[] = [
  56, 68, 75, 69, 61, 56, 54, 49, 45, 42, 40, 47, 58, 60, 55, 51, 46, 46, 58, 93, 96, 89, 81, 74, 62, 53, 49, 44, 39,
  37, 81, 53, 36, 36,
]
const firstYear = 1990
const usualTenths = 58

/** How easy work is to find in a year: 1 in a usual one, 1.3 at best (from 4.4 % down); 0.604 in the worst of the table, 2010. */
export function marketOf(year: number): number {
  const index = (((year - firstYear) % tenths.length) + tenths.length) % tenths.length
  return Math.min(1.3, usualTenths / (tenths[index] as number))
}
