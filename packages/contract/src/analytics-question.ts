/**
 * [RIGHTS-9] The question about analytics, as every client of this project asks it. A changed text has a new version, and is asked again.
 */
export const analyticsQuestion = {
  /** For `POST /api/account/consent`. */
  version: '2026-11',
  text:
    'May those who run this game study how you play, to make it better? Without your consent they do not. ' +
    'The game is the same either way, and you can change your answer at any time.',
} as const

/** Returns the player's answer to the current text; null when there is none, or one to an older text. */
export function currentConsent({
  granted,
  version,
}: {
  readonly granted: boolean | null
  readonly version?: string | undefined
}): boolean | null {
  return version === analyticsQuestion.version ? granted : null
}
