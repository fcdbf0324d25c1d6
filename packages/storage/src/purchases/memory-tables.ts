import type { AccountMark, PurchaseRecord } from './ports.ts'

/** A row of the table `purchase`. */
export type MemoryPurchase = { -readonly [Field in keyof PurchaseRecord]: PurchaseRecord[Field] } & {
  dueAt: number | null
  refundSentShare: number
  refundSettledShare: number
  chargedBack: boolean
}

/** The tables of purchases. */
export interface PurchaseTables {
  readonly purchases: Map<string, MemoryPurchase>
  /** The share of the price that went back and the time of the first report, by transaction. */
  readonly voided: Map<string, { share: number; readonly at: number }>
  readonly reports: Map<string, number>
  readonly marks: AccountMark[]
  /** Ids of erased lives. */
  readonly erased: Set<string>
}

export function emptyPurchaseTables(): PurchaseTables {
  return { purchases: new Map(), voided: new Map(), reports: new Map(), marks: [], erased: new Set() }
}
