import { type Longest, longerBan } from './longer-ban.ts'
import type { AccountStore, Ban, Character } from './ports.ts'

/** The methods of {@link AccountStore} for bans, in memory. */
export function memoryBans(characters: ReadonlyMap<string, Character>) {
  const bans = new Map<string, Ban>()
  const accountOf = (life: string): string | undefined => characters.get(life)?.accountId
  const isOf = (life: string, ban: Ban): boolean =>
    ban.playerId === life || (ban.accountId !== null && ban.accountId === accountOf(life))
  const isCurrent = ({ untilAt }: Ban, now: number): boolean => untilAt === null || untilAt > now
  return {
    async ban(ban) {
      bans.set(ban.playerId, ban)
    },
    async unban(playerId) {
      const lifted = [...bans.values()].filter((ban) => isOf(playerId, ban))
      for (const ban of lifted) bans.delete(ban.playerId)
      return lifted.length
    },
    async bans(playerIds, now) {
      const found: Longest = new Map()
      for (const life of playerIds) {
        for (const ban of bans.values()) if (isOf(life, ban) && isCurrent(ban, now)) longerBan(found, life, ban)
      }
      return found
    },
    async currentBans(now, limit) {
      return [...bans.values()]
        .filter((ban) => isCurrent(ban, now))
        .sort((a, b) => b.bannedAt - a.bannedAt || (a.playerId < b.playerId ? -1 : 1))
        .slice(0, limit)
    },
  } satisfies Partial<AccountStore>
}
