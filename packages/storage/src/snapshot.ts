export interface Snapshot {
  readonly playerId: string
  /** The seq of the last journal entry that the snapshot includes. */
  readonly seq: number
  /** The wall time and game minute to which the life has been advanced. */
  readonly at: number
  readonly minute: number
  readonly schemaVersion: number
  readonly data: Uint8Array
}
