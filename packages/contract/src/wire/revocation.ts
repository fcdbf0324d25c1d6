/**
 * [CONN-9] Which sockets an edge closes because their tokens are not valid any more. Both fields together mean sockets that match both. A
 * revocation with no field matches nothing.
 */
export interface Revocation {
  readonly player?: string
  /** Ms since the Unix epoch. Matches tokens whose `iat` is earlier, and tokens without one. A connection without a token does not match. */
  readonly issuedBefore?: number
}
