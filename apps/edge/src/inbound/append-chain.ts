/** The appends of one connection, which enter the stream one after the other: those that wait or run, and the last of them. */
export interface AppendChain {
  pending: number
  /** The `connect` was refused and is not in the stream, so nothing else of this connection may be appended. */
  cut: boolean
  tail: Promise<void>
}

export function appendChain(): AppendChain {
  return { pending: 0, cut: false, tail: Promise.resolve() }
}
