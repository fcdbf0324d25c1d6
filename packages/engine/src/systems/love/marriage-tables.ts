import type { Sex } from '../../life/vocabulary.ts'

/** Share of people who have married by an age. Source: NSFG 2017–19, first marriages, at 25 to 40; the ends are drawn on from there. */
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

/** Share of first marriages that have ended otherwise than by a death. Source: NSFG 2006–10 at 10 and 20 years. */
const partedAfter: readonly (readonly [years: number, share: number])[] = [
  [0, 0],
  [1, 0.02],
  [5, 0.19],
  [10, 0.31],
  [20, 0.46],
  [40, 0.54],
]

/** How many children people come to have. Source: NSFG 2017–19, women of 40 to 49. */
const childrenShares: readonly number[] = [0.17, 0.18, 0.33, 0.23, 0.07, 0.02]

/** The age at which someone whose draw is `die` first marries, in years and a fraction; null for those who never do. */
export function marriageAge(sex: Sex, die: number): number | null {
  return crossing(marriedBy[sex], die)
}

/** After how many years a marriage whose draw is `die` ends in a parting; null for those that last. */
export function yearsUntilParting(die: number): number | null {
  return crossing(partedAfter, die)
}

/** How many children someone whose draw is `die` comes to have. */
export function childrenWanted(die: number): number {
  let left = die
  for (let count = 0; count < childrenShares.length; count++) {
    left -= childrenShares[count] as number
    if (left < 0) return count
  }
  return childrenShares.length - 1
}

/** The chance of a parting within the n-th year of a marriage (n from 1) that has lasted so far: the slope of the table. */
export function partingChance(year: number): number {
  const share = (years: number): number => {
    let [x0, y0] = partedAfter[0] as readonly [number, number]
    for (const [x, y] of partedAfter) {
      if (years <= x) return x === x0 ? y : y0 + ((years - x0) / (x - x0)) * (y - y0)
      ;[x0, y0] = [x, y]
    }
    return y0
  }
  const before = share(year - 1)
  return (share(year) - before) / (1 - before)
}

/** Where a rising broken line reaches `y`; null where it never does. */
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
