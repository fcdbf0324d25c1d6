interface Reader {
  stop(): Promise<void>
}

/** The readers of one `Streams` that are still open. */
export interface OpenReaders {
  /** Adds the reader. @returns the same reader; stopping it removes it again. */
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
