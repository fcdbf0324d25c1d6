import { assert } from '@lifegrid/base/assert'
import { fail, ok, type Result } from '@lifegrid/base/result'
import type { ImaginedLife, ToldLife } from '@lifegrid/contract/shapes/told-life'
import { advance } from '../advance.ts'
import { apply } from '../apply.ts'
import { minuteAt } from '../core/clock.ts'
import type { EngineContext } from '../core/context.ts'
import { rebuild } from '../replay.ts'
import { fittedManner } from './fitted.ts'
import { liveOn } from './live.ts'
import { type Recorded, recallDecisions } from './past-decisions.ts'
import { telling } from './telling.ts'

/** Why there is no answer. */
export type NoAnswer = 'no_such_decision' | 'option_closed' | 'same_option'

export interface Asked {
  /** The journal entry of the decision. */
  readonly decision: number
  /** The id of the other option. */
  readonly option: string
  /** Cluster wall time, ms: the real life is told until then. */
  readonly at: number
}

/** [WHATIF-4] An imagined life goes on for at most so many years. With the longest lives it is a whole life. */
const yearsMax = 120
const minutesPerYear = 525_949

/**
 * [WHATIF-2] What would have come of another option: the journal up to the decision, the other option, and the rest lived by an autoplayer that
 * is fitted to the player. It works on lives of its own, so nothing of the real one changes. It yields after each step of some milliseconds, so
 * that the caller can do something else, or stop.
 * @throws InvariantError when the journal cannot be replayed under the rules of this release.
 */
export function* whatIf(
  recorded: Recorded,
  asked: Asked,
  context: EngineContext,
): Generator<undefined, Result<ImaginedLife, NoAnswer>> {
  let real = telling(context)
  let told: ToldLife | undefined
  let decidedMinute = Number.POSITIVE_INFINITY
  const {
    decisions,
    played,
    life: now,
  } = recallDecisions(recorded, context, {
    frames: (life, frames) => real.watch.frames(life, frames),
    before(life, { type, seq }) {
      real.note(life)
      if (type !== 'restart') return
      // A life ends here, and another begins.
      if (seq > asked.decision) told ??= real.tell(life, decidedMinute)
      real = telling(context)
    },
    after(life, { seq, type, message }) {
      const minute = minuteAt(life, life.at)
      if (seq === asked.decision) decidedMinute = minute
      if (type === 'answer') real.watch.step(life, { minute, type, message: JSON.parse(message) })
    },
  })
  yield
  const recalled = decisions.find(({ decision }) => decision === asked.decision)
  if (recalled === undefined) return fail('no_such_decision')
  const option = recalled.options.find(({ id }) => id === asked.option)
  if (option === undefined || option.closed !== undefined) return fail('option_closed')
  if (option.id === recalled.chosen) return fail('same_option')
  const { question, ...decision } = recalled
  if (told === undefined) {
    real.watch.frames(now, advance(now, asked.at, context))
    told = real.tell(now, decidedMinute)
  }
  yield
  const entry = recorded.journal.find(({ seq }) => seq === asked.decision)
  assert(entry !== undefined, 'a decision is an entry of the journal')
  const journal = recorded.journal.filter(({ seq }) => seq < asked.decision)
  const life = rebuild({ snapshot: recorded.snapshot, journal }, context)
  const imagined = telling(context)
  const answer = { type: 'answer', message: { eventId: question.id, option: option.id } }
  imagined.watch.frames(life, advance(life, entry.at, context))
  imagined.watch.frames(life, [{ frame: 'questionEvent', body: question }])
  const { frames, result } = apply(life, answer, entry.at, context)
  if (!result.ok) return fail('option_closed')
  imagined.watch.frames(life, frames)
  imagined.watch.step(life, { minute: decidedMinute, ...answer })
  yield
  const manner = fittedManner(`what if ${asked.decision} ${asked.option}`, played, context)
  const untilMinute = decidedMinute + yearsMax * minutesPerYear
  yield* liveOn(life, { manner, untilMinute }, context, { ...imagined.watch, moment: imagined.note })
  return ok({ decision, option: option.id, real: told, imagined: imagined.tell(life, decidedMinute) })
}
