/** What a player did, as it leaves the cluster: [KEEP-7]. These fields and no others. */
export interface AnalyticsEvent {
  /** The name of the command. */
  readonly command: string
  /** `ok`, or the code of the refusal. */
  readonly outcome: string
  /** Wall time in ms. */
  readonly at: number
}

export interface AnalyticsBatch {
  /** A random name. It leads to a player only through the record, and is removed with the consent. */
  readonly clientId: string
  readonly events: readonly AnalyticsEvent[]
}

export type AnalyticsResult =
  | { readonly outcome: 'taken' }
  /** The service is busy or away. `afterMs`: how long it asks to wait. */
  | { readonly outcome: 'later'; readonly afterMs: number | undefined; readonly reason: string }
  /** The service does not take such events, also not later. */
  | { readonly outcome: 'refused'; readonly reason: string }

/** A service that counts what players do. */
export interface AnalyticsProvider {
  readonly name: string
  /** Reports events of one life, in order. Never rejects. */
  send(batch: AnalyticsBatch): Promise<AnalyticsResult>
}
