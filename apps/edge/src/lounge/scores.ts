import { withDeadline } from '@lifegrid/base/deadline'
import { type Refusal, refusal } from '@lifegrid/contract/errors'
import { limits } from '@lifegrid/contract/limits'
import { flatScoreUpdate } from '@lifegrid/contract/lounge/flat-frames'
import type { Connection } from '../connections/connection.ts'
import type { InboundParts } from '../inbound/inbound-parts.ts'
import { edgeLimits } from '../limits.ts'
import { flatAnswers } from './answer.ts'
import { loungeLimits } from './limits.ts'
import type { LoungePorts } from './ports.ts'
import { type ScoreWriter, scoreWriter } from './score-writer.ts'
import type { Scorers } from './scorer.ts'

/** Takes `score_update`: [LOUNGE-8]. */
export interface Scores {
  take(connection: Connection, frame: object): void
  /** Resolves when everything is written, or after a while. */
  stop(): Promise<void>
}

interface Update {
  readonly scorer: string
  readonly score: number
  readonly survivalTime: number
}

export function scores(
  parts: InboundParts,
  ports: LoungePorts,
  options: {
    readonly scorers: Scorers
    readonly isBanned: (connection: Connection) => boolean
    /** The name under which a connection is shown; '' when it has none. */
    readonly nameOf: (connection: Connection) => string
    /** The multiplier that a score may have: [LOUNGE-10]. */
    readonly multiplier: () => number
    readonly onError: (error: unknown, operation: 'scores' | 'standings') => void
  },
): Scores {
  const { ctx } = parts
  const { clock, random, time } = ctx
  const { store, standings } = ports
  const { onError } = options
  const writer = scoreWriter({ clock, random, now: () => time.now(), store, standings, onError })
  const answer = flatAnswers(parts)
  return {
    take(connection, frame) {
      const update = options.isBanned(connection) ? refusal('banned') : checked(ports, options, connection, frame)
      if ('code' in update) {
        answer.refuse(connection, frame, update)
        return
      }
      const writing = writer.raise({ ...update, name: options.nameOf(connection) })
      if (writing === undefined) answer.refuse(connection, frame, refusal('overloaded'), edgeLimits.retryAfterMs)
      else if (!answer.wanted(frame)) answer.accept(connection, frame)
      else {
        withDeadline(clock, loungeLimits.scoreAnswerMs, 'writing a score', writing).then(
          () => answer.accept(connection, frame),
          () => answer.refuse(connection, frame, refusal('unavailable'), edgeLimits.retryAfterMs),
        )
      }
    },
    async stop() {
      await flush(writer, parts)
    },
  }
}

const noScorer =
  'A score counts for the player who has sent init. Scores by e-mail address are taken with LOUNGE_OPEN_SCORES=true only.'

/** [LOUNGE-8] [LOUNGE-10] The update, or why it is refused. */
function checked(
  { settings }: LoungePorts,
  { scorers, multiplier }: { readonly scorers: Scorers; readonly multiplier: () => number },
  connection: Connection,
  frame: object,
): Update | Refusal {
  const parsed = plainUpdate(frame) ?? parsedUpdate(frame)
  if (parsed === undefined) return refusal('invalid_message')
  const { email, score, survivalTime } = parsed
  if (survivalTime > settings.survivalSecondsMax) {
    return refusal('invalid_message', 'Nobody can have survived for so long.')
  }
  if (score > settings.scorePerSecondMax * multiplier() * (survivalTime + 1)) {
    return refusal('invalid_message', 'This score cannot be reached in this time.')
  }
  const scorer = scorers.of(connection, email)
  return scorer === undefined ? refusal('init_required', noScorer) : { scorer, score, survivalTime }
}

interface ReadUpdate {
  readonly email: string | undefined
  readonly score: number
  readonly survivalTime: number
}

/** Most updates have whole numbers. Reading them this way takes a fraction of the time that the schema takes. */
function plainUpdate(frame: object): ReadUpdate | undefined {
  const { email, score, survival_time: survivalTime } = frame as { readonly [field: string]: unknown }
  return isCount(score) && isCount(survivalTime) && typeof email === 'string' && email.length <= limits.emailLengthMax
    ? { email, score, survivalTime }
    : undefined
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function parsedUpdate(frame: object): ReadUpdate | undefined {
  const { data } = flatScoreUpdate.safeParse(frame)
  return data && { email: data.email, score: data.score, survivalTime: data.survival_time }
}

async function flush(writer: ScoreWriter, { ctx }: InboundParts): Promise<void> {
  try {
    await withDeadline(ctx.clock, loungeLimits.scoreFlushMs, 'writing the last scores', writer.flushed())
  } catch (error) {
    ctx.logger.error({ err: error }, 'stopping with scores that are not written')
  }
}
