import type { Sex } from '../../life/vocabulary.ts'

/** Share of people who have married by an age. Source: NSFG 2017–19, first marriages, for 25 to 40; the other ages are extrapolated. */
const marriedBy: Readonly<Record<Sex, readonly (readonly [age: number, share: number])[]>> = {
  female: [
    [18, 0],
    [20, 0.06],
    [25, 0.34],
    [30, 0.56],
    [35, 0.71],
    [40, 0.76],
    [50, 0.8],
  ],
  male: [
    [18, 0],
    [20, 0.03],
    [25, 0.24],
    [30, 0.5],
    [35, 0.66],
    [40, 0.75],
    [50, 0.81],
  ],
}

/** Share of first marriages that have ended by separation or divorce. Source: NSFG 2006–10 for 10 and 20 years. */
const separatedAfter: readonly (readonly [years: number, share: number])[] = [
  [0, 0],
  [1, 0.02],
  [5, 0.19],
  [10, 0.31],
  [20, 0.46],
  [40, 0.54],
]

/** The shares of people with 0, 1, 2 … children. Source: NSFG 2017–19, women of 40 to 49. */
const childrenShares: readonly number[] = [0.17, 0.18, 0.33, 0.23, 0.07, 0.02]

/** The age of a person's first marriage, in years with a fraction, for a draw from 0 to 1; null if they never marry. */
export function marriageAge(sex: Sex, draw: number): number | null {
  return crossing(marriedBy[sex], draw)
}

/** The years until a marriage ends in separation, for a draw from 0 to 1; null if it lasts. */
export function yearsUntilSeparation(draw: number): number | null {
  return crossing(separatedAfter, draw)
}

/** How many children a person will have, for a draw from 0 to 1. */
export function childrenWanted(draw: number): number {
  let left = draw
  for (let count = 0; count < childrenShares.length; count++) {
    left -= childrenShares[count] as number
    if (left < 0) return count
  }
  return childrenShares.length - 1
}

/** The probability that a marriage which has lasted so far ends in its n-th year, counted from 1. */
export function separationChance(year: number): number {
  const share = (years: number): number => {
    let [x0, y0] = separatedAfter[0] as readonly [number, number]
    for (const [x, y] of separatedAfter) {
      if (years <= x) return x === x0 ? y : y0 + ((years - x0) / (x - x0)) * (y - y0)
      ;[x0, y0] = [x, y]
    }
    return y0
  }
  const before = share(year - 1)
  return (share(year) - before) / (1 - before)
}

/** The x at which a rising, piecewise linear curve reaches `y`; null if it does not. */
function crossing(line: readonly (readonly [x: number, y: number])[], y: number): number | null {
  let before = line[0]
  for (const point of line) {
    const [x, to] = point
    if (y < to) {
      const [x0, from] = before ?? point
      return to === from ? x : x0 + ((y - from) / (to - from)) * (x - x0)
    }
    before = point
  }
  return null
}
