import type { DebtKind, Investor } from '../../life/finances.ts'

/** Converts a yearly rate in percent to billionths a week. */
export function yearly(percent: number): number {
  return Math.round((percent / 100 / 52) * 1_000_000_000)
}

/**
 * Interest above inflation, in billionths a week (a 52nd of the yearly rate). All money is in dollars of 2022, so prices are constant and
 * these are real rates, rounded. Student loans: federal direct loans of 2022–23 at about 5 to 7.5 % (US Department of Education), minus
 * long-term inflation. Mortgage: the thirty-year rate since 1971, about 7.7 % (Freddie Mac, Primary Mortgage Market Survey), minus inflation
 * of about 4 %. Card: about 15 to 21 % in 2022 and 2023 (Federal Reserve, G.19). Homes: under 1 % a year above inflation since 1950
 * (Shiller, Irrational Exuberance, home price index). Retirement accounts: half shares and half bonds, after costs. The loan's 8 % is the
 * game's own.
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
  /** On cash beyond the cushion, in billionths a week. */
  readonly cash: number
}

interface InvestorWays {
  /** The share of people of this kind. The shares add up to 1. */
  readonly share: number
  /** Limits that apply to every spending habit: percent of the weekly surplus that is spent, and percent of wealth a year. */
  readonly spendsMax: number
  readonly drawsMax: number
}

/**
 * The return on savings by kind of saver: a current account, a mixture, shares (6.5 % real return in the US since 1900: Dimson, Marsh and
 * Staunton), or ventures of their own. Wealth is more unequal than wages because returns differ lastingly between people (Fagereng et al.
 * 2020, "Heterogeneity and Persistence in Returns to Wealth"). A venture earns the average of private equity, including failures, about
 * 13 % a year (Moskowitz and Vissing-Jørgensen 2002, "The Returns to Entrepreneurial Investment"). With 17 % for forty years, every fortieth
 * person would be richer than the top thousandth of the survey. The shares of people are calibrated to the ratio of mean and median wealth.
 */
export const returns: Readonly<Record<Investor, Rates & InvestorWays>> = {
  cash: { share: 0.41, cash: yearly(0.5), spendsMax: 100, drawsMax: 100 },
  mixed: { share: 0.27, cash: yearly(3), spendsMax: 100, drawsMax: 100 },
  shares: { share: 0.26, cash: yearly(6.5), spendsMax: 66, drawsMax: 2 },
  venture: { share: 0.06, cash: yearly(13), spendsMax: 50, drawsMax: 1 },
}
