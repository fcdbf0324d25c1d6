import type { Clock } from '@lifegrid/base/clock'
import { withDeadline } from '@lifegrid/base/deadline'
import type { NicknameStore } from '@lifegrid/storage/lounge/nickname-ports'
import { LRUCache } from 'lru-cache'
import { loungeLimits } from './limits.ts'
import { nicknameHash } from './nickname-fold.ts'

/** [LOUNGE-18] Who may use which nickname. */
export interface NicknameClaims {
  /** Whether the author may use the nickname, as far as the edge knows without asking; undefined when it has to ask. */
  known(user: NicknameUser, nickname: string): boolean | undefined
  /** Resolves whether the author may use the nickname. A player claims it when nobody has it. */
  admits(user: NicknameUser, nickname: string): Promise<boolean>
}

export interface NicknameUser {
  readonly author: string
  readonly isPlayer: boolean
}

/** What the edge knows of a nickname. */
interface Known {
  /** Undefined when nobody has claimed it. */
  readonly owner: string | undefined
  /** Monotonic time at which the record is asked again. */
  readonly until: number
  /** The record did not answer, so a player cannot claim it at present. */
  readonly isAway: boolean
}

export function nicknameClaims(options: {
  readonly clock: Clock
  /** Cluster wall time, ms. */
  readonly now: () => number
  readonly store: Pick<NicknameStore, 'claimNickname' | 'nicknameAuthor'>
  /** A claim ends when it was not used for so long. */
  readonly nicknameMs: number
  readonly onError: (error: unknown) => void
}): NicknameClaims {
  const { clock, now, store, nicknameMs, onError } = options
  const cache = new LRUCache<string, Known>({ max: loungeLimits.knownNicknamesMax })
  const hashes = new LRUCache<string, string>({ max: loungeLimits.knownNicknamesMax })
  const hashOf = (nickname: string): string => {
    const hash = hashes.get(nickname) ?? nicknameHash(nickname)
    hashes.set(nickname, hash)
    return hash
  }
  const ask = async (fold: string, author: string, isPlayer: boolean, nickname: string) => {
    const at = Math.floor(now())
    const usedSince = at - nicknameMs
    const claim = { fold, author, nickname, at, usedSince, claimsMax: loungeLimits.nicknamesPerPlayer }
    const asking = isPlayer ? store.claimNickname(claim) : store.nicknameAuthor(fold, usedSince)
    return withDeadline(clock, loungeLimits.nicknameAnswerMs, 'asking whose nickname it is', asking)
  }
  const known = ({ author, isPlayer }: NicknameUser, nickname: string): boolean | undefined => {
    const claim = cache.get(hashOf(nickname))
    const isFresh = claim !== undefined && clock.monotonic() < claim.until
    return isFresh && (!isPlayer || claim.owner !== undefined || claim.isAway) ? mayUse(claim, author) : undefined
  }
  return {
    known,
    async admits({ author, isPlayer }, nickname) {
      const before = known({ author, isPlayer }, nickname)
      if (before !== undefined) return before
      const fold = hashOf(nickname)
      let next: Omit<Known, 'until'>
      try {
        next = { owner: await ask(fold, author, isPlayer, nickname), isAway: false }
      } catch (error) {
        // People go on talking while MySQL is away. Claims that are known go on, too.
        onError(error)
        next = { owner: cache.get(fold)?.owner, isAway: true }
      }
      cache.set(fold, { ...next, until: clock.monotonic() + loungeLimits.nicknameFreshMs })
      return mayUse(next, author)
    },
  }
}

function mayUse({ owner }: Pick<Known, 'owner'>, author: string): boolean {
  return owner === undefined || owner === author
}
