import type { Store } from '../ports.ts'
import { checkWritable } from './servers.ts'
import type { StoreRoutes } from './store-routes.ts'

/** The methods of {@link Store} about single lives: each goes to the server of the life. */
export function lifeCalls(routes: StoreRoutes) {
  return { ...loads(routes), ...reads(routes), ...offlineSaves(routes), ...retention(routes) }
}

function loads({ of, splitReads }: StoreRoutes) {
  return {
    async loadMany(playerIds, version) {
      const parts = await splitReads(
        playerIds,
        (id) => id,
        (store, ids) => store.loadMany(ids, version),
      )
      return parts.flat().sort((a, b) => (a.head.playerId < b.head.playerId ? -1 : 1))
    },
    async loadOffline(playerIds, version) {
      const parts = await splitReads(
        playerIds,
        (id) => id,
        (store, ids) => store.loadOffline(ids, version),
      )
      return parts.flat().sort((a, b) => (a.head.playerId < b.head.playerId ? -1 : 1))
    },
    load: async (playerId, version) => (await of(playerId)).load(playerId, version),
  } satisfies Partial<Store>
}

function reads({ of }: StoreRoutes) {
  return {
    head: async (playerId) => (await of(playerId)).head(playerId),
    outcome: async (playerId, commandId) => (await of(playerId)).outcome(playerId, commandId),
    journal: async (playerId, untilSeq) => (await of(playerId)).journal(playerId, untilSeq),
    ledger: async (playerId) => (await of(playerId)).ledger(playerId),
    earlierMessages: async (playerId, wanted) => (await of(playerId)).earlierMessages(playerId, wanted),
    messagesWith: async (playerId, wanted) => (await of(playerId)).messagesWith(playerId, wanted),
    earlierConversations: async (playerId, wanted) => (await of(playerId)).earlierConversations(playerId, wanted),
    checkpoint: async (playerId) => (await of(playerId)).checkpoint(playerId),
    journalPage: async (playerId, page) => (await of(playerId)).journalPage(playerId, page),
    lastTrimmed: async (playerId, before) => (await of(playerId)).lastTrimmed(playerId, before),
  } satisfies Partial<Store>
}

function offlineSaves({ map, split, writable }: StoreRoutes) {
  return {
    saveOfflineSnapshot: async (snapshot, nextDueAt, messages) =>
      (await writable(snapshot.playerId)).saveOfflineSnapshot(snapshot, nextDueAt, messages),
    async saveOfflineSnapshots(lives) {
      const known = await map.current()
      for (const { snapshot } of lives) checkWritable(known, snapshot.playerId)
      const saved = await split(
        lives,
        ({ snapshot }) => snapshot.playerId,
        (store, part) => store.saveOfflineSnapshots(part),
      )
      return new Set(saved.flatMap((ids) => [...ids]))
    },
  } satisfies Partial<Store>
}

function retention({ writable }: StoreRoutes) {
  return {
    keepCheckpoint: async (checkpoint, formerSeq) =>
      (await writable(checkpoint.playerId)).keepCheckpoint(checkpoint, formerSeq),
    trimMessages: async (playerId, limit) => (await writable(playerId)).trimMessages(playerId, limit),
    foldLedger: async (playerId, throughSeq) => (await writable(playerId)).foldLedger(playerId, throughSeq),
    trimEntries: async (playerId, entries, limit) => (await writable(playerId)).trimEntries(playerId, entries, limit),
    trimLines: async (playerId, openedSeq, limit) => (await writable(playerId)).trimLines(playerId, openedSeq, limit),
    setJournalFrom: async (playerId, at) => (await writable(playerId)).setJournalFrom(playerId, at),
  } satisfies Partial<Store>
}
