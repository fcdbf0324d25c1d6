import type { NicknameStore } from './nickname-ports.ts'

interface Held {
  readonly author: string
  readonly usedAt: number
}

/** Claims of nicknames in memory. */
export function memoryNicknames(): NicknameStore {
  const claims = new Map<string, Held>()
  return {
    async claimNickname({ fold, author, at, usedSince, claimsMax }) {
      const held = claims.get(fold)
      if (held !== undefined && held.author !== author && held.usedAt >= usedSince) return held.author
      claims.set(fold, { author, usedAt: Math.max(at, held?.author === author ? held.usedAt : 0) })
      const others = [...claims].filter(([other, one]) => one.author === author && other !== fold)
      others.sort(([, a], [, b]) => b.usedAt - a.usedAt)
      for (const [other] of others.slice(claimsMax - 1)) claims.delete(other)
      return author
    },
    async nicknameAuthor(fold, usedSince) {
      const held = claims.get(fold)
      return held !== undefined && held.usedAt >= usedSince ? held.author : undefined
    },
    async trimNicknames(before, limit) {
      const old = [...claims].filter(([, { usedAt }]) => usedAt < before).slice(0, limit)
      for (const [fold] of old) claims.delete(fold)
      return old.length
    },
  }
}
