/**
 * [CONN-9] Which sockets an edge closes because their tokens are not valid any more. Several fields together mean sockets that match all of
 * them. A revocation with no field matches nothing.
 */
export interface Revocation {
  readonly player?: string
  /** Ms since the Unix epoch. Matches tokens whose `iat` is earlier, and tokens without one. A connection without a token does not match. */
  readonly issuedBefore?: number
  /** [AUTH-3] Matches tokens and tickets of these sessions. */
  readonly sessions?: readonly string[]
  /** Matches tokens that belong to no session: those of guests. */
  readonly withoutSession?: true
}
