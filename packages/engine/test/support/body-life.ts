import { birth } from '../../src/birth.ts'
import type { HabitDefinition, HealthConditionDefinition } from '../../src/catalogue/body.ts'
import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import { birthdayOf } from '../../src/core/calendar.ts'
import { transfer } from '../../src/core/ledger.ts'
import { minuteOfEpochDay } from '../../src/core/time.ts'
import { type Turn, turnOf } from '../../src/core/turn.ts'
import type { Life } from '../../src/life/life.ts'
import { fallDue } from '../../src/story/fall-due.ts'
import { systemNamed } from '../../src/story/registry.ts'
import { updateSetPoints } from '../../src/systems/mood/mood.ts'
import { words } from './words.ts'

/** An ordinary health condition; `given` overrides its fields. */
export function condition(id: string, given: Partial<HealthConditionDefinition> = {}): HealthConditionDefinition {
  return {
    id,
    title: id,
    group: 'infection',
    course: 'acute',
    incidence: [],
    severity: [1, 0, 0],
    days: [10, 10],
    symptoms: { health: -6, energy: -10 },
    hazardRatio: 1,
    importance: 3,
    text: { onset: `You have ${id}.`, over: `No more ${id}.` },
    ...given,
  }
}

/** An ordinary habit; `given` overrides its fields. */
export function habit(id: string, given: Partial<HabitDefinition> = {}): HabitDefinition {
  return {
    id,
    title: id,
    good: false,
    starts: [],
    growsWeekly: 2,
    weeklyCents: 1_000,
    effects: { health: -5 },
    hazardRatio: 2,
    formerShare: 0.25,
    fadesYears: 10,
    quit: { withdrawal: { stress: 8 }, relapseDays: 30, freeDays: 100 },
    text: { start: 'start', relapse: 'relapse', free: 'free', fade: 'fade' },
    ...given,
  }
}

export function catalogueOf(given: Partial<Catalogue>): Catalogue {
  return {
    ...words,
    events: [],
    jobs: [],
    names: {
      female: Array.from({ length: 60 }, (_, index) => `Ada${index}`),
      male: Array.from({ length: 60 }, (_, index) => `Ben${index}`),
      last: ['Moreau', 'Olsen'],
    },
    ...given,
  }
}

/** A turn of a player at noon on a birthday, with money and without other people. */
export function someone(
  catalogue: Catalogue,
  age: number,
  seed = 'somebody',
  ruleset: Life['ruleset'] = 'calibrated',
): Turn {
  const life = birth({ playerId: 'test', seed, ruleset, at: 0 }, { catalogue })
  const turn = turnOf(life, 0, { catalogue })
  life.status = 'playing'
  life.agenda = []
  life.people = []
  transfer(turn, 'money', 'world', 'player', 5_000_000)
  for (const name of ['ageing', 'illness'] as const) systemNamed(name)?.begin?.(turn)
  // The player does not die during the test.
  life.death.ratio = 0
  liveTo(turn, minuteOfEpochDay(life, birthdayOf(life.birthDay, age)) + 12 * 60)
  return turn
}

/** Runs ageing, illness and habits up to a game minute. Items of other systems are dropped. */
export function liveTo(turn: Turn, minute: number): void {
  const { life } = turn
  for (;;) {
    const item = life.agenda[life.agenda.length - 1]
    if (item === undefined || item.minute > minute) break
    life.agenda.pop()
    if (item.kind !== 'ageing' && item.kind !== 'illness' && item.kind !== 'habits') continue
    turn.minute = item.minute
    fallDue(turn, item)
    updateSetPoints(turn)
  }
  turn.minute = minute
}

export const day = 1440
