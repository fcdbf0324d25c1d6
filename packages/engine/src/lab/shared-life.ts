import type { SharedLife } from '@lifegrid/contract/shapes/told-life'
import { advance } from '../advance.ts'
import { minuteAt } from '../core/clock.ts'
import type { EngineContext } from '../core/context.ts'
import { type RebuildInput, rebuild } from '../replay.ts'
import { telling } from './telling.ts'

/**
 * [SHARE-1] Tells the present life from its record, up to a wall time. Where the rules have changed since, the telling goes on with what they give now:
 * it shows a life and proves nothing. What is before the beginning of the record is told by the closing paragraphs only.
 * @param at cluster wall time, ms.
 */
export function sharedLife(
  record: Omit<RebuildInput, 'watch' | 'onDivergence'>,
  at: number,
  context: EngineContext,
): SharedLife {
  let told = telling(context)
  const life = rebuild(
    {
      ...record,
      onDivergence() {},
      watch: {
        frames: (lived, frames) => told.watch.frames(lived, frames),
        before(lived, { type }) {
          told.note(lived)
          if (type === 'restart') told = telling(context)
        },
        after(lived, { type, message }) {
          if (type !== 'answer') return
          told.watch.step(lived, { minute: minuteAt(lived, lived.at), type, message: JSON.parse(message) })
        },
      },
    },
    context,
  )
  told.watch.frames(life, advance(life, at, context))
  return told.tellWhole(life)
}
