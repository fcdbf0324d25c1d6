/** The appends of one connection, which enter the stream one after the other: those that wait or run, and the last of them. */
export interface AppendChain {
  pending: number
  /** The `connect` was refused and is not in the stream, so nothing else of this connection may be appended. */
  cut: boolean
  /**
   * The run of Redis that holds the `connect`. Once another run has begun, everything that the connection has appended
   * may be lost: [CMD-10].
   */
  run: string | undefined
  tail: Promise<void>
  /** The last refusal for the player's rate: until when (monotonic), and for which cost. */
  limited: { readonly until: number; readonly cost: number } | undefined
}

export function appendChain(): AppendChain {
  return { pending: 0, cut: false, run: undefined, tail: Promise.resolve(), limited: undefined }
}
