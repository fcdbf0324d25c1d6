import type { Generated } from 'kysely'

/** The tables of `0021-purchases.sql`, `0035-refund-shares.sql` and `0043-paid-price.sql`, as Kysely sees them. */
export interface PurchaseSchema {
  purchase: PurchaseRow
  voided_purchase: { store: string; transaction_id: string; voided_at: number; share: Generated<number> }
  store_report: { store: string; report_id: string; reported_at: number }
  account_mark: {
    account_id: string
    kind: 'refund' | 'chargeback'
    player_id: string
    purchase_id: string
    marked_at: number
    owed: Generated<number>
    removed_at: number | null
  }
}

export interface PurchaseTable {
  player_id: string
  purchase_id: string
  product_id: string
  store: string | null
  transaction_id: string | null
  paid_amount: number | null
  paid_currency: string | null
  fingerprint: string
  receipt: string | null
  verdict: string | null
  diamonds: number | null
  created_at: number
  decided_at: number | null
  settled_at: number | null
  refunded_at: number | null
  refund_share: number | null
  refund_settled_at: number | null
}

type PurchaseRow = PurchaseTable & {
  due_at: Generated<number | null>
  refund_sent_share: Generated<number>
  refund_settled_share: Generated<number>
  charged_back: Generated<number>
}
