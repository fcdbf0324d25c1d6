/**
 * What a population of simulated lives should look like: the United States, about 2020. Tolerances are absolute unless a name
 * says otherwise. Figures are shares unless stated otherwise.
 */
export const populationTargets = {
  /** Social Security Administration, period life table (that of 2017), the one that `systems/body/period-life-table.ts` carries. */
  lifeExpectancyYears: { male: 75.97, female: 80.96, tolerance: 0.5 },
  survival: {
    male: [
      [65, 0.8],
      [80, 0.51],
      [100, 0.01],
    ],
    female: [
      [65, 0.88],
      [80, 0.64],
      [100, 0.027],
    ],
    tolerance: 0.02,
  },
  /** The life expectancy of the `classic` ruleset (see `systems/body/death.ts`). */
  classicLifeExpectancyYears: { value: 77.0, tolerance: 0.5 },
  /** National Survey of Family Growth 2017–19, first marriages to the other sex: [age, share ever married by then]. */
  everMarriedBy: {
    female: [
      [25, 0.34],
      [30, 0.56],
      [35, 0.71],
      [40, 0.76],
    ],
    male: [
      [25, 0.24],
      [30, 0.5],
      [35, 0.66],
      [40, 0.75],
    ],
    tolerance: 0.03,
  },
  /** National Survey of Family Growth 2006–10: [years, share of first marriages that last so long, from women's to men's answers]. */
  firstMarriageLasts: {
    years: [
      [10, 0.68, 0.7],
      [20, 0.52, 0.56],
    ],
    tolerance: 0.04,
  },
  /** National Survey of Family Growth 2017–19: [children, share of the women aged 40 to 49]. The last stands for "or more". */
  childrenOfWomen: {
    shares: [
      [0, 0.17],
      [1, 0.18],
      [2, 0.33],
      [3, 0.23],
      [4, 0.1],
    ],
    tolerance: 0.03,
  },
  /** Current Population Survey 2024: a bachelor's degree or more, at 25 to 39. */
  bachelorsAt25To39: { value: 0.428, tolerance: 0.03 },
  /** National Longitudinal Survey of Youth 1979: employers from 18 to 58, and up to 24. */
  jobsHeld: { from18To58: 12.9, from18To24: 5.6, tolerance: 1.5 },
  /** National Longitudinal Survey of Youth 1979: the share of the weeks from 18 to 58 with a job. */
  weeksEmployed: { all: 0.77, male: 0.83, female: 0.72, tolerance: 0.03 },
  /** Survey of Consumer Finances 2022, households: [from age, to age, median net worth in dollars]. */
  medianNetWorth: {
    bands: [
      [18, 34, 39_000],
      [35, 44, 135_600],
      [45, 54, 247_200],
      [55, 64, 364_500],
      [65, 74, 409_900],
      [75, 120, 335_600],
    ],
    toleranceRelative: 0.2,
  },
  /** Survey of Consumer Finances 2022: about 5.5. */
  wealthMeanOverMedian: { from: 3.5, to: 6.0 },
  /** National Health and Nutrition Examination Survey 2021–23: [from age, to age, share]. */
  hypertension: {
    bands: [
      [18, 39, 0.234],
      [40, 59, 0.525],
      [60, 120, 0.716],
    ],
    tolerance: 0.03,
  },
  /** The same survey: diagnosed, so what the player knows of. */
  diagnosedDiabetes: {
    bands: [
      [20, 39, 0.022],
      [40, 59, 0.121],
      [60, 120, 0.205],
    ],
    tolerance: 0.02,
  },
  /** Our own targets for how a life should read. */
  storytelling: {
    linesPerYear: { from: 15, to: 25 },
    /** How often the most repeated choice came in one life. */
    mostRepeated: { median: 3, p95: 4 },
    yearsApartMin: 5,
    sameCategoryInARowMax: 2,
    monthsBetweenChoicesMax: 4,
    choicesPerWeekMax: 2,
  },
} as const
