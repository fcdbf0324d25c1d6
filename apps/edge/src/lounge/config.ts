import { listOf } from '@lifegrid/observability/config'
import { z } from 'zod'
import type { LoungeSettings } from './ports.ts'
import { englishWordFilter, noWordFilter, type WordFilter } from './word-filter.ts'

const count = (max: number) => z.coerce.number().int().min(1).max(max)

/** The configuration of the lounge at an edge. */
export const loungeConfig = {
  LOUNGE: z
    .stringbool()
    .default(true)
    .describe('Whether clients that send no init are in the lounge. Without it they are closed after a while.'),
  LOUNGE_CHATS_PER_MINUTE: count(1_000_000)
    .default(60)
    .describe('Messages per minute of one connection in the lounge.'),
  LOUNGE_CHAT_BURST: count(1_000_000)
    .default(20)
    .describe('Messages that one connection may send to the lounge at once after a rest.'),
  LOUNGE_CHATS_PER_MINUTE_PER_IP: count(100_000_000)
    .default(1_200)
    .describe(
      'Messages to the lounge per minute of one address, over all edges, and how many may come at once. Schools have many behind one address.',
    ),
  LOUNGE_WORD_FILTER: z
    .enum(['english', 'off'])
    .default('english')
    .describe('The words that messages and nicknames of the lounge must not have: obscene English ones, or none.'),
  LOUNGE_WORDS_REFUSED: listOf(z.string().regex(/^[\p{L}\p{M}\p{N}]{2,32}$/u, 'must be words')).describe(
    'Further words that messages and nicknames must not have, separated by commas. They have no effect when the filter is off.',
  ),
  LOUNGE_OPEN_SCORES: z
    .stringbool()
    .default(false)
    .describe(
      'Accepts score_update from clients that send no init, for any e-mail address. For existing clients only: nothing proves whose score it is.',
    ),
  LOUNGE_SCORE_PER_SECOND_MAX: count(1_000_000_000_000)
    .default(10_000)
    .describe('Points that can be reached in a second of survival_time. A score_update with more is refused.'),
  LOUNGE_SURVIVAL_SECONDS_MAX: count(1_000_000_000_000)
    .default(10 * 366 * 86_400)
    .describe(
      'The longest survival_time that can be: no longer than the game has been there. A score_update with more is refused.',
    ),
}

export function loungeWords({
  LOUNGE_WORD_FILTER: filter,
  LOUNGE_WORDS_REFUSED: words,
}: Pick<z.infer<z.ZodObject<typeof loungeConfig>>, 'LOUNGE_WORD_FILTER' | 'LOUNGE_WORDS_REFUSED'>): WordFilter {
  return filter === 'off' ? noWordFilter : englishWordFilter(words)
}

export function loungeSettings(
  config: z.infer<z.ZodObject<typeof loungeConfig>> & {
    readonly AUTH_SECRET: string
    readonly CHAT_RETENTION_SECONDS: number
    readonly CHAT_NICKNAME_SECONDS: number
  },
): LoungeSettings {
  return {
    chatsPerMinute: config.LOUNGE_CHATS_PER_MINUTE,
    chatBurst: config.LOUNGE_CHAT_BURST,
    chatsPerMinutePerAddress: config.LOUNGE_CHATS_PER_MINUTE_PER_IP,
    retentionMs: config.CHAT_RETENTION_SECONDS * 1000,
    nicknameMs: config.CHAT_NICKNAME_SECONDS * 1000,
    openScores: config.LOUNGE_OPEN_SCORES,
    scorePerSecondMax: config.LOUNGE_SCORE_PER_SECOND_MAX,
    survivalSecondsMax: config.LOUNGE_SURVIVAL_SECONDS_MAX,
    authorKey: config.AUTH_SECRET,
  }
}
