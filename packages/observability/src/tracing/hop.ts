/** A command, or a job that one has caused. */
export interface TracedCommand {
  readonly id: string
  readonly player: string
  readonly traceparent?: string | undefined
}

/** What a hop means for the spans that are exported: [OPS-22]. */
export interface HopDetail {
  /** The command begins here, so its own span does: its type, and the `traceparent` of its client's handshake. */
  readonly begins?: { readonly type: string; readonly parent: string | undefined }
  /** Cluster time in ms at which the hop began. Absent: with the command's hop before it on this node. */
  readonly since?: number
  /** What was to be done has failed. */
  readonly failed?: boolean
  /** This node has nothing more to do with the command. */
  readonly last?: boolean
}
