import type { DebtKind, Investor } from '../../life/finances.ts'

/** A yearly rate in percent as billionths a week. */
export function yearly(percent: number): number {
  return Math.round((percent / 100 / 52) * 1_000_000_000)
}

/**
 * Interest above inflation, in billionths a week (a 52nd of the yearly rate). All money is in dollars of 2022, so that prices stand still
 * and these are real rates, rounded. Student loans: federal direct loans of 2022–23 at about 5 to 7.5 % (US Department of Education), less
 * inflation in the long run. Mortgage: the thirty-year rate since 1971, about 7.7 % (Freddie Mac, Primary Mortgage Market Survey), less inflation of
 * about 4 %. Card: about 15 to 21 % in 2022 and 2023 (Federal Reserve, G.19). Homes: under 1 % a year over inflation since 1950 (Shiller, Irrational
 * Exuberance, home price index). Retirement accounts: half shares and half bonds, after costs. The loan's 8 % is a choice of the game's.
 */
export const rates: Readonly<Record<DebtKind | 'retirement' | 'home', number>> = {
  student: yearly(3.5),
  mortgage: yearly(3.5),
  loan: yearly(8),
  card: yearly(18),
  retirement: yearly(4),
  home: yearly(0.7),
}

export interface Rates {
  /** Billionths a week on cash beyond the cushion. */
  readonly cash: number
}

interface InvestorWays {
  /** Of people, so many are of this kind; they sum to 1. */
  readonly share: number
  /** Whatever the habit, no more than this percent of what is left is spent, and no more than this percent a year of the wealth: profits stay in. */
  readonly spendsMax: number
  readonly drawsMax: number
}

/**
 * What savings earn, by the kind of saver: a current account, a bit of everything, shares (the real return of US shares since 1900 is 6.5 %:
 * Dimson, Marsh and Staunton), or one's own ventures. Returns that differ from person to person, and stay, are what makes wealth more
 * unequal than wages (Fagereng et al. 2020, "Heterogeneity and Persistence in Returns to Wealth"). A venture earns what all private equity
 * does, failures included, about 13 % a year (Moskowitz and Vissing-Jørgensen 2002, "The Returns to Entrepreneurial Investment"); 17 %, kept up
 * for forty years, would make every fortieth person richer than the survey's thousandth. Shares of people: calibrated to the mean over the
 * median of wealth.
 */
export const returns: Readonly<Record<Investor, Rates & InvestorWays>> = {
  cash: { share: 0.46, cash: yearly(0.5), spendsMax: 100, drawsMax: 100 },
  mixed: { share: 0.33, cash: yearly(3), spendsMax: 100, drawsMax: 100 },
  shares: { share: 0.16, cash: yearly(6.5), spendsMax: 66, drawsMax: 2 },
  venture: { share: 0.05, cash: yearly(13), spendsMax: 50, drawsMax: 1 },
}
