/** Work for someone outside, to be put into the outbox with the commit: [GATE-3]. It carries ids, and nothing that anybody wrote. */
export interface EngineJob {
  readonly queue: 'conversation'
  /** Deterministic: whoever computes the life again asks for the same job. */
  readonly id: string
  readonly payload: {
    readonly player: string
    /** Lives lived before this one: an answer to an earlier life is none. */
    readonly life: number
    readonly conversation: string
    readonly turn: number
  }
}
