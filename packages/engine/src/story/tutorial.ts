import { assert } from '@lifegrid/base/assert'
import type { TutorialBeat } from '../catalogue/rewards.ts'
import { conditions } from '../conditions/evaluate.ts'
import { schedule, unschedule } from '../core/agenda.ts'
import { tell } from '../core/feed.ts'
import { premise } from '../core/premise.ts'
import type { System } from '../core/system.ts'
import type { Turn } from '../core/turn.ts'
import type { Life } from '../life/life.ts'
import { minutesPerDay } from '../life/limits.ts'
import { offerClaim } from '../systems/rewards/claims.ts'
import { totalAt } from '../systems/rewards/statistics.ts'
import { topicsOf } from './achievements.ts'

/**
 * The tutorial of the first life: beats in the order of the catalogue. A beat comes some game time after the previous one, or
 * as soon as the previous one's task is done. A beat about something (a first choice, a first school day) waits until that has
 * happened. No task is mandatory. A beat comes before the story's events of the same minute, and the storyteller adds nothing
 * within a day before a beat. Later lives have no tutorial. A waiting beat is not on the agenda: it is checked when a value it
 * reads changes, as achievements are, so waiting costs nothing and does not depend on how time is divided into chunks: [ENG-1].
 */
export const tutorial: System<'tutorial'> = {
  name: 'tutorial',
  changes: [],
  runsBeforeHeir: false,
  premises: { '': [premise('the tutorial is unfinished', ({ life }) => life.retention.tutorial !== null)] },
  begin(turn) {
    const { life } = turn
    const first = turn.catalogue.tutorial?.[0]
    if (life.index > 0 || first === undefined) return
    life.retention.tutorial = { beat: -1, from: 0 }
    schedule(life, turn.minute + first.afterMinutes, 'tutorial')
  },
  due(turn) {
    const { life } = turn
    const progress = life.retention.tutorial
    assert(progress !== null, 'a due tutorial beat belongs to an unfinished tutorial')
    const place = progress.beat + 1
    const beats = turn.catalogue.tutorial ?? []
    const beat = beats[place]
    if (beat === undefined) {
      // This release has fewer beats than the one before.
      life.retention.tutorial = null
      return
    }
    if (!isMet(turn, beat)) return
    if (beat.claim !== undefined) offerClaim(turn, beat.id, beat.claim)
    tell(turn, {
      eventId: beat.id,
      title: beat.title,
      message: beat.text.replaceAll('{name}', life.firstname),
      importance: 3,
      ...(beat.claim === undefined ? {} : { claim: beat.claim }),
    })
    const next = beats[place + 1]
    if (next === undefined) {
      life.retention.tutorial = null
      return
    }
    life.retention.tutorial = { beat: place, from: taskValueAt(turn, beat) }
    schedule(life, turn.minute + next.afterMinutes, 'tutorial')
  },
}

/**
 * Called when values have changed. Schedules the next beat at once if the present task is done or if the next beat was waiting
 * for this change.
 */
export function rescheduleTutorial(turn: Turn): void {
  const { life } = turn
  const progress = life.retention.tutorial
  if (progress === null || life.status !== 'playing') return
  const beats = turn.catalogue.tutorial ?? []
  const next = beats[progress.beat + 1]
  const awaits = next?.when !== undefined && topicsOf(next.when).some((topic) => turn.touched.has(topic))
  if (awaits && !isOnAgenda(life) && isMet(turn, next)) schedule(life, turn.minute + 1, 'tutorial')
  const beat = beats[progress.beat]
  if (beat?.task === undefined || !turn.touched.has(`statistic:${beat.task.of}`)) return
  if (!isOnAgenda(life) || taskValueAt(turn, beat) - progress.from < beat.task.by) return
  unschedule(life, 'tutorial')
  schedule(life, turn.minute + 1, 'tutorial')
}

function isMet({ life, minute, catalogue }: Turn, { when }: TutorialBeat): boolean {
  return when === undefined || conditions.holds(when, { life, minute, catalogue, cast: {} })
}

function isOnAgenda(life: Life): boolean {
  return life.agenda.some(({ kind }) => kind === 'tutorial')
}

/** Returns whether a beat comes within a day; the storyteller leaves room for it. */
export function tutorialIsNear(life: Life, minute: number): boolean {
  if (life.retention.tutorial === null) return false
  return life.agenda.some((item) => item.kind === 'tutorial' && item.minute - minute < minutesPerDay)
}

function taskValueAt(turn: Turn, beat: TutorialBeat): number {
  return beat.task === undefined ? 0 : totalAt(turn.life, beat.task.of, turn.minute)
}
