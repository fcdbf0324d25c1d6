/** [LOUNGE-18] A player uses a nickname. Times are cluster wall times, ms. */
export interface NicknameClaim {
  /** Equal for nicknames that look alike. */
  readonly fold: string
  readonly author: string
  readonly nickname: string
  readonly at: number
  /** A claim that was last used before this time has ended. */
  readonly usedSince: number
  /** Claims that the author keeps. The new one replaces those that it has not used for the longest time. */
  readonly claimsMax: number
}

/** The nicknames that players have claimed. */
export interface NicknameStore {
  /** Claims a nickname that nobody has, or renews the author's own claim. @returns the author who has it now. */
  claimNickname(claim: NicknameClaim): Promise<string>
  /** @returns the author who has claimed it and used it since this time. */
  nicknameAuthor(fold: string, usedSince: number): Promise<string | undefined>
  /** Removes claims that were last used before this time. @returns how many; at most `limit`. */
  trimNicknames(before: number, limit: number): Promise<number>
}
