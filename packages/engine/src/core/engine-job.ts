/** A queue job that a command asks for. It goes into the outbox with the commit ([GATE-3]). It contains ids and no text of a player. */
export interface EngineJob {
  readonly queue: 'conversation'
  /** Deterministic, so that a replay asks for the same job. */
  readonly id: string
  readonly payload: {
    /** Id of the player. */
    readonly player: string
    /** Index of the life. An answer that belongs to an earlier life is ignored. */
    readonly life: number
    /** Id of the conversation. */
    readonly conversation: string
    /** Number of the exchange within the conversation. */
    readonly turn: number
  }
}
