/** Why a purchase is refused after its receipt was checked. They are codes of the table of errors, which has their words. */
export const purchaseProblems = [
  'receipt_forged',
  'receipt_expired',
  'receipt_used',
  'receipt_other_product',
  'receipt_other_app',
  'receipt_other_price',
  'receipt_unpaid',
  'receipt_refunded',
  'account_marked',
  'no_such_product',
  'purchases_unavailable',
] as const
export type PurchaseProblem = (typeof purchaseProblems)[number]
