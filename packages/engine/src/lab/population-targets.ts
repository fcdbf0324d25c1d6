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
  /** The same survey: the 90th percentile of all households' net worth. */
  wealthAtTheTop: { richestTenth: 1_920_000, toleranceRelative: 0.25 },
  /**
   * Occupational Employment and Wage Statistics, May 2023: [ladders of the game, percent of all employment in the major group]. Groups
   * without a ladder (management, production, repair, personal care, farming) are left out, so the shares are of the groups below.
   */
  occupations: {
    groups: [
      ['office work', ['office'], 12.2],
      ['transport and moving', ['driving', 'warehouse'], 9.1],
      ['sales', ['shop'], 8.8],
      ['food', ['kitchen', 'waiting'], 8.7],
      ['business and finance', ['accounts', 'marketing'], 6.6],
      ['health, practitioners', ['medicine', 'nursing'], 6.1],
      ['education', ['teaching'], 5.8],
      ['health, support', ['care'], 4.7],
      ['construction', ['building', 'carpentry', 'electrics', 'plumbing'], 4.1],
      ['computers', ['software'], 3.4],
      ['grounds', ['gardening'], 2.9],
      ['protection', ['police'], 2.3],
      ['engineering', ['engineering'], 1.7],
      ['social work', ['social-work'], 1.6],
      ['media', ['journalism'], 1.4],
      ['science', ['research'], 0.9],
      ['law', ['law'], 0.8],
    ],
    /** Of employment, absolute. Our own. */
    tolerance: 0.02,
  },
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
    /** The share of the lines told in a life that were told word for word before. */
    repeatsMax: 0.1,
    /** The share of the choices of a life that are of a kind that the life had not met. */
    distinctChoicesMin: 0.8,
    /** The median count of events that come back to a choice of at least a year before. */
    callbacksMin: 12,
    /** The shares of choices that a second life, and an heir's, has for the first time. */
    newInSecondLifeMin: 0.35,
    newForHeirMin: 0.25,
    /** The share of the people met whom a line names again. */
    namedAgainMin: 0.75,
    /** Of all outcomes: those that change more than a gauge. Of all options: those that depend on who the player is. */
    consequencesMin: 0.3,
    identityMin: 0.25,
    /** Good lines for each bad one. */
    goodPerBad: { from: 1.5, to: 3 },
    /** The share of each theme among the choices of a life, in percent, and the categories that make it up. */
    themes: {
      shares: [
        ['family', ['family', 'home', 'loss'], 15],
        ['work', ['work'], 14],
        ['friends', ['friendship'], 12],
        ['love', ['love'], 12],
        ['school', ['school'], 12],
        ['health', ['health'], 10],
        ['money', ['money'], 9],
        ['leisure', ['play', 'season'], 8],
        ['luck', ['chance'], 5],
        ['moral', ['growth'], 3],
      ],
      tolerance: 0.03,
    },
  },
} as const
