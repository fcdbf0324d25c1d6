import type { PurchaseRecord, PurchaseRef } from './ports.ts'

/** A row of the table `purchase`. */
export type MemoryPurchase = { -readonly [Field in keyof PurchaseRecord]: PurchaseRecord[Field] } & {
  dueAt: number | null
}

/** The tables of purchases. */
export interface PurchaseTables {
  readonly purchases: Map<string, MemoryPurchase>
  readonly voided: Set<string>
  readonly reports: Map<string, number>
  readonly marks: { readonly accountId: string; readonly ref: PurchaseRef }[]
}

export function emptyPurchaseTables(): PurchaseTables {
  return { purchases: new Map(), voided: new Set(), reports: new Map(), marks: [] }
}
