import { assert } from '@lifegrid/base/assert'
import type { HabitDefinition } from '../../catalogue/body.ts'
import { schedule, unschedule } from '../../core/agenda.ts'
import { tell } from '../../core/feed.ts'
import { phrase } from '../../core/message.ts'
import { noPremise, premise } from '../../core/premise.ts'
import { drawMedians, drawWait } from '../../core/random-wait.ts'
import type { System } from '../../core/system.ts'
import { roll, type Turn } from '../../core/turn.ts'
import type { Habit } from '../../life/body.ts'
import type { Life } from '../../life/life.ts'
import { minutesPerDay } from '../../life/limits.ts'
import { gaugeAt } from '../mood/mood.ts'
import { pickByRate, updateAfterBodyChange } from './body.ts'
import { bodyIndexOf } from './body-index.ts'
import { strengthAt } from './habit-course.ts'
import { startRates } from './habit-starts.ts'
import { stressedFrom } from './illness-risk.ts'
import { worded } from './worded.ts'

const firstStrength = 15
/** Points a week by which an attempt to quit changes the strength. */
const fadeWeekly = -4
/** After a relapse, the habit has at least this strength. */
const relapseStrength = 20

const isQuitting = premise('the player is quitting the habit', ({ life }, id) => habitOf(life, id)?.mode === 'quitting')

/**
 * Good and bad habits. The player picks one up spontaneously (by age, stress and company: `habit-starts.ts`) or through an
 * event. A habit grows week by week (`habit-course.ts`), affects moods, money and the hazard of death, and may fade without a
 * decision.
 * An attempt to quit draws the day on which it would fail. If that comes before the day on which the player is free of the
 * habit, the player relapses; otherwise the attempt succeeds. Stress, strength and few earlier attempts make a relapse come
 * sooner; each attempt teaches something (most smokers need several: Chaiton et al. 2016).
 */
export const habits: System<'habits'> = {
  name: 'habits',
  changes: ['facts'],
  runsBeforeHeir: true,
  runsForBodyAlone: true,
  premises: {
    start: noPremise('the habit is drawn when it falls due'),
    'fade:': [premise('the player has the habit', ({ life }, id) => habitOf(life, id)?.mode === 'kept')],
    'free:': [isQuitting],
    'relapse:': [isQuitting],
  },
  due(turn, key) {
    const [what, id = ''] = key.split(':')
    if (what === 'start') {
      pickUp(turn)
      return
    }
    const habit = habitOf(turn.life, id)
    assert(habit !== undefined, 'a due habit item names a habit of the life')
    if (what === 'fade') giveUp(turn, habit, 'fade')
    else if (what === 'free') giveUp(turn, habit, 'free')
    else if (what === 'relapse') relapse(turn, habit)
    else assert(false, `unknown agenda key of habits: ${key}`)
  },
}

export function habitOf(life: Life, id: string): Habit | undefined {
  return life.body.habits.find((habit) => habit.id === id)
}

export function habitDefinitionOf(turn: Turn, id: string): HabitDefinition {
  const definition = bodyIndexOf(turn.catalogue).habits.get(id)
  assert(definition !== undefined, 'a habit of a life is in the catalogue')
  return definition
}

function pickUp(turn: Turn): void {
  const { body } = turn.life
  body.count++
  body.pickUp = { left: drawWait(roll(turn, 'habits', `wait:${body.count}`)), rate: 0, since: turn.minute }
  const chosen = pickByRate(startRates(turn), roll(turn, 'habits', `which:${body.count}`))
  if (chosen !== undefined) startHabit(turn, chosen.definition)
  else updateAfterBodyChange(turn)
}

/** Starts a habit. If the player already has it, it gets a little stronger; if the player is quitting it, this is a relapse. */
export function startHabit(turn: Turn, definition: HabitDefinition, told = true): void {
  const { life, minute } = turn
  const had = habitOf(life, definition.id)
  if (had?.mode === 'quitting') {
    relapse(turn, had)
    return
  }
  if (had?.mode === 'kept') {
    Object.assign(had, { strength: Math.min(100, strengthAt(had, minute) + 10), since: minute })
    return
  }
  const begun: Habit = {
    id: definition.id,
    mode: 'kept',
    strength: firstStrength,
    since: minute,
    slope: definition.growsWeekly,
    attempts: had?.attempts ?? 0,
  }
  life.body.habits = life.body.habits.filter((habit) => habit !== had).concat(begun)
  scheduleFading(turn, definition)
  if (told)
    tell(turn, {
      eventId: `habit-${definition.id}`,
      title: phrase(turn.catalogue, 'body.title-habit'),
      message: definition.text.start,
      importance: 3,
    })
  updateAfterBodyChange(turn)
}

/** Begins an attempt to quit, with its effects, and draws when the attempt would fail. */
export function beginQuitting(turn: Turn, habit: Habit): void {
  const { life, minute } = turn
  assert(habit.mode === 'kept', 'an attempt to quit starts from a kept habit')
  const { quit } = habitDefinitionOf(turn, habit.id)
  const strength = strengthAt(habit, minute)
  const stressed = gaugeAt(life, 'stress', minute) >= stressedFrom
  const practice = 1 + 0.35 * Math.min(4, habit.attempts)
  const grip = strength >= 60 ? 1 : strength >= 30 ? 1.5 : 2.5
  const medianDays = quit.relapseDays * practice * grip * (stressed ? 0.6 : 1)
  const label = `relapse:${habit.id}:${habit.attempts}`
  const relapseDay = Math.max(1, Math.ceil(drawMedians(roll(turn, 'habits', label)) * medianDays))
  Object.assign(habit, {
    mode: 'quitting',
    strength,
    since: minute,
    slope: fadeWeekly,
    attempts: habit.attempts + 1,
  } satisfies Partial<Habit>)
  unschedule(life, 'habits', `fade:${habit.id}`)
  const breaks = relapseDay < quit.freeDays
  schedule(
    life,
    minute + (breaks ? relapseDay : quit.freeDays) * minutesPerDay,
    'habits',
    `${breaks ? 'relapse' : 'free'}:${habit.id}`,
  )
  updateAfterBodyChange(turn)
}

/** Cancels the attempt: the habit continues at the strength to which it has fallen. */
export function stopQuitting(turn: Turn, habit: Habit): void {
  assert(habit.mode === 'quitting', 'a cancelled attempt is under way')
  resume(turn, habit, strengthAt(habit, turn.minute))
}

/** Ends an attempt to quit with a relapse. */
function relapse(turn: Turn, habit: Habit): void {
  assert(habit.mode === 'quitting', 'a relapse ends an attempt to quit')
  const definition = habitDefinitionOf(turn, habit.id)
  resume(turn, habit, Math.max(relapseStrength, strengthAt(habit, turn.minute)))
  const eventId = `habit-${habit.id}-relapse`
  tell(turn, {
    eventId,
    title: phrase(turn.catalogue, 'body.title-relapse'),
    message: worded(turn, eventId, definition.text.relapse),
    importance: 3,
  })
}

function resume(turn: Turn, habit: Habit, strength: number): void {
  const definition = habitDefinitionOf(turn, habit.id)
  unschedule(turn.life, 'habits', `relapse:${habit.id}`)
  unschedule(turn.life, 'habits', `free:${habit.id}`)
  Object.assign(habit, {
    mode: 'kept',
    strength,
    since: turn.minute,
    slope: definition.growsWeekly,
  } satisfies Partial<Habit>)
  scheduleFading(turn, definition)
  updateAfterBodyChange(turn)
}

/** Ends a habit: the attempt to quit succeeded (`free`), or the habit faded (`fade`). */
function giveUp(turn: Turn, habit: Habit, how: 'fade' | 'free'): void {
  const definition = habitDefinitionOf(turn, habit.id)
  Object.assign(habit, { mode: 'former', strength: 0, since: turn.minute, slope: 0 } satisfies Partial<Habit>)
  tell(turn, {
    eventId: `habit-${habit.id}-over`,
    title: phrase(turn.catalogue, `body.title-habit-${how}`),
    message: definition.text[how],
    importance: how === 'free' ? 5 : 2,
  })
  updateAfterBodyChange(turn)
}

function scheduleFading(turn: Turn, definition: HabitDefinition): void {
  const key = `fade:${definition.id}` as const
  unschedule(turn.life, 'habits', key)
  const years = drawMedians(roll(turn, 'habits', key)) * definition.fadesYears
  const days = Math.max(30, Math.round(years * 365.25))
  schedule(turn.life, turn.minute + days * minutesPerDay, 'habits', key)
}
