import { pauseClock } from '../../core/clock.ts'
import type { Life } from '../../life/life.ts'
import { engineLimits } from '../../life/limits.ts'

/**
 * [TALK-10] After a message of a talk, the clock of a player who wants that stands for {@link engineLimits.talkPauseMs}. The next message of
 * either side begins this time anew, so a talk that goes on holds the clock, and one that has ended does not.
 * @param now cluster wall time, ms.
 */
export function pauseForTalk(life: Life, now: number): void {
  if (life.retention.pausesTalks === true) pauseClock(life, now, now + engineLimits.talkPauseMs)
}
