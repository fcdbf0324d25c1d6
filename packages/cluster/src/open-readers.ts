interface Reader {
  stop(): Promise<void>
}

/** The readers that one `Streams` has opened and nobody has stopped yet. */
export interface OpenReaders {
  /** The same reader; stopping it takes it off the list. */
  track<R extends Reader>(reader: R): R
  stopAll(): Promise<void>
}

export function openReaders(): OpenReaders {
  const open = new Set<Reader>()
  return {
    track(reader) {
      open.add(reader)
      return {
        ...reader,
        stop() {
          open.delete(reader)
          return reader.stop()
        },
      }
    },
    async stopAll() {
      const all = [...open]
      open.clear()
      await Promise.all(all.map((reader) => reader.stop()))
    },
  }
}
