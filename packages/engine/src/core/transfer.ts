import type { Currency } from '../life/vocabulary.ts'

/** A movement of money or diamonds from the account `debit` to the account `credit`. */
export interface Transfer {
  readonly currency: Currency
  readonly debit: string
  readonly credit: string
  /** A positive integer: cents, or diamonds. */
  readonly amount: number
}
