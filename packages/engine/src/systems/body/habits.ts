import { assert } from '@lifegrid/base/assert'
import type { HabitDefinition } from '../../catalogue/body.ts'
import { schedule, unschedule } from '../../core/agenda.ts'
import { tell } from '../../core/feed.ts'
import type { System } from '../../core/system.ts'
import { roll, type Turn } from '../../core/turn.ts'
import { medians, oneWait } from '../../core/waiting.ts'
import type { Habit } from '../../life/body.ts'
import type { Life } from '../../life/life.ts'
import { minutesPerDay } from '../../life/limits.ts'
import { gaugeAt } from '../mood/mood.ts'
import { bodyChanged, pick } from './body.ts'
import { bodyIndexOf } from './body-index.ts'
import { strengthAt } from './habit-course.ts'
import { startRates } from './habit-starts.ts'
import { stressedFrom } from './illness-risk.ts'

const firstStrength = 15
/** Points a week that an attempt takes off. */
const fadeWeekly = -4
/** A relapse is a habit again, at least of this strength. */
const relapseStrength = 20

/**
 * Habits, good and bad. One is picked up by itself (age, stress and company: `habit-starts.ts`) or in an event; it grows week by week
 * (`habit-course.ts`), acts on moods, money and the chance of dying, and fades one day without a decision. An attempt to quit draws when it
 * would break: if that is before the day of freedom, it ends in a relapse, else in freedom. Stress, strength and the first attempts make
 * relapses come sooner; each attempt teaches something (most who stop smoking need several: Chaiton et al. 2016).
 */
export const habits: System = {
  name: 'habits',
  changes: ['facts'],
  runsBeforeHeir: true,
  due(turn, key) {
    const [what, id = ''] = key.split(':')
    if (what === 'start') {
      pickUp(turn)
      return
    }
    const habit = habitOf(turn.life, id)
    assert(habit !== undefined, 'what is due of a habit belongs to one that is had')
    if (what === 'fade') giveUp(turn, habit, 'fade')
    else if (what === 'free') giveUp(turn, habit, 'free')
    else if (what === 'relapse') relapse(turn, habit)
    else assert(false, `habits knows no ${key}`)
  },
}

export function habitOf(life: Life, id: string): Habit | undefined {
  return life.body.habits.find((habit) => habit.id === id)
}

export function habitDefinitionOf(turn: Turn, id: string): HabitDefinition {
  const definition = bodyIndexOf(turn.catalogue).habits.get(id)
  assert(definition !== undefined, 'a habit that was ever had stays in the catalogue')
  return definition
}

function pickUp(turn: Turn): void {
  const { body } = turn.life
  body.count++
  body.pickUp = { left: oneWait(roll(turn, 'habits', `wait:${body.count}`)), rate: 0, since: turn.minute }
  const chosen = pick(startRates(turn), roll(turn, 'habits', `which:${body.count}`))
  if (chosen !== undefined) startHabit(turn, chosen.definition)
  else bodyChanged(turn)
}

/** The player takes this up. Who has it already gets it a little stronger; who is quitting has relapsed. */
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
    tell(turn, { eventId: `habit-${definition.id}`, title: 'A habit', message: definition.text.start, importance: 3 })
  bodyChanged(turn)
}

/** An attempt begins, with all that it brings; when it would break is drawn now. */
export function beginQuitting(turn: Turn, habit: Habit): void {
  const { life, minute } = turn
  assert(habit.mode === 'kept', 'only a habit that is kept is quit')
  const { quit } = habitDefinitionOf(turn, habit.id)
  const strength = strengthAt(habit, minute)
  const stressed = gaugeAt(life, 'stress', minute) >= stressedFrom
  const practice = 1 + 0.35 * Math.min(4, habit.attempts)
  const grip = strength >= 60 ? 1 : strength >= 30 ? 1.5 : 2.5
  const medianDays = quit.relapseDays * practice * grip * (stressed ? 0.6 : 1)
  const label = `relapse:${habit.id}:${habit.attempts}`
  const relapseDay = Math.max(1, Math.ceil(medians(roll(turn, 'habits', label)) * medianDays))
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
  bodyChanged(turn)
}

/** The attempt is called off: the habit goes on from the strength to which it had fallen. */
export function stopQuitting(turn: Turn, habit: Habit): void {
  assert(habit.mode === 'quitting', 'only an attempt is called off')
  resume(turn, habit, strengthAt(habit, turn.minute))
}

/** An attempt breaks. */
export function relapse(turn: Turn, habit: Habit): void {
  assert(habit.mode === 'quitting', 'only who is quitting relapses')
  const definition = habitDefinitionOf(turn, habit.id)
  resume(turn, habit, Math.max(relapseStrength, strengthAt(habit, turn.minute)))
  tell(turn, { eventId: `habit-${habit.id}-relapse`, title: 'Again', message: definition.text.relapse, importance: 3 })
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
  bodyChanged(turn)
}

/** It is over: held out, or faded. */
function giveUp(turn: Turn, habit: Habit, how: 'fade' | 'free'): void {
  const definition = habitDefinitionOf(turn, habit.id)
  Object.assign(habit, { mode: 'former', strength: 0, since: turn.minute, slope: 0 } satisfies Partial<Habit>)
  tell(turn, {
    eventId: `habit-${habit.id}-over`,
    title: how === 'free' ? 'Free' : 'No longer',
    message: definition.text[how],
    importance: how === 'free' ? 5 : 2,
  })
  bodyChanged(turn)
}

function scheduleFading(turn: Turn, definition: HabitDefinition): void {
  const key = `fade:${definition.id}`
  unschedule(turn.life, 'habits', key)
  const years = medians(roll(turn, 'habits', key)) * definition.fadesYears
  const days = Math.max(30, Math.round(years * 365.25))
  schedule(turn.life, turn.minute + days * minutesPerDay, 'habits', key)
}
