import type { Generated } from 'kysely'

/** The tables of `0021-purchases.sql`, as Kysely sees them. */
export interface PurchaseSchema {
  purchase: PurchaseRow
  voided_purchase: { store: string; transaction_id: string; voided_at: number }
  store_report: { store: string; report_id: string; reported_at: number }
  account_mark: { account_id: string; kind: string; player_id: string; purchase_id: string; marked_at: number }
}

export interface PurchaseTable {
  player_id: string
  purchase_id: string
  product_id: string
  store: string | null
  transaction_id: string | null
  fingerprint: string
  receipt: string | null
  verdict: string | null
  diamonds: number | null
  created_at: number
  decided_at: number | null
  settled_at: number | null
  refunded_at: number | null
  refund_settled_at: number | null
}

type PurchaseRow = PurchaseTable & { due_at: Generated<number | null> }
