import { catalogue } from '@lifegrid/content/catalogue.generated'
import { advance } from '../../src/advance.ts'
import { apply } from '../../src/apply.ts'
import { birth } from '../../src/birth.ts'
import { decode, encode } from '../../src/codec/codec.ts'
import { minuteAt } from '../../src/core/clock.ts'
import { turnOf } from '../../src/core/turn.ts'
import { heirsOf } from '../../src/heirs/heirs.ts'
import { liveLife } from '../../src/lab/live.ts'
import type { Life } from '../../src/life/life.ts'
import type { Ruleset } from '../../src/life/vocabulary.ts'
import { eventIndexOf } from '../../src/story/event-index.ts'
import { endLife } from '../../src/systems/body/ending.ts'
import { ageOfPerson } from '../../src/systems/love/romance-rules.ts'

/** These lives use the real catalogue. */
export const context = { catalogue }
const minutesPerYear = 525_949
const startAt = 1_700_000_000_000

const made = new Map<string, Uint8Array>()

/** A life in a state. It is made once, and each call returns a copy. */
export function lifeIn(state: LifeState): Life {
  const bytes = made.get(state) ?? encode(makers[state]())
  made.set(state, bytes)
  return decode(bytes)
}

const makers = {
  creating: () => birth({ playerId: 'p', seed: 'fuzz creating', ruleset: 'calibrated', at: startAt }, context),
  infant: () => aged('fuzz infant', 1, 'calibrated'),
  child: () => aged('fuzz child', 8),
  teen: () => aged('fuzz teen', 16, 'calibrated'),
  student: () => aged('fuzz student', 19),
  adult: () => aged('fuzz adult', 27, 'calibrated'),
  parent: () => aged('fuzz parent', 41),
  old: () => aged('fuzz old', 72, 'calibrated'),
  dead: () => liveLife({ seed: 'fuzz dead', ruleset: 'classic' }, context).life,
  heir: () => heirOf('fuzz heir', 66, (age) => age >= 18, 'classic'),
  childHeir: () => heirOf('fuzz child heir', 42, (age) => age < 18, 'calibrated'),
  asked: () => asked(aged('fuzz asked', 33, 'calibrated'), false),
  dilemma: () => asked(aged('fuzz dilemma', 30), true),
  away: () => {
    const life = aged('fuzz away', 36, 'calibrated')
    const { result } = apply(
      life,
      { type: 'sys.disconnect', message: { connection: life.connection } },
      life.at + 500,
      context,
    )
    if (!result.ok) throw new Error(result.error.code)
    return life
  },
  stopped: () => {
    for (let i = 0; i < 20; i++) {
      const life = aged(`fuzz stopped ${i}`, 24)
      const { result } = apply(life, { type: 'stop', message: undefined }, life.at + 500, context)
      if (!result.ok) throw new Error(result.error.code)
      // A question that came in this moment would hold the clock, too.
      if (life.question === null) return life
    }
    throw new Error('no life is stopped without a question')
  },
} as const satisfies Readonly<Record<string, () => Life>>

export type LifeState = keyof typeof makers
export const lifeStates = Object.keys(makers) as readonly LifeState[]

/** A life that has reached an age. If the player dies earlier, another seed is tried. */
function aged(seed: string, years: number, ruleset: Ruleset = 'classic'): Life {
  for (let i = 0; i < 50; i++) {
    const { life } = liveLife({ seed: `${seed} ${i}`, ruleset, untilMinute: years * minutesPerYear }, context)
    if (life.status === 'playing') return life
  }
  throw new Error(`no seed from ${seed} gives a life of ${years} years`)
}

/** The life of an heir of a suitable age, after a life that ended at `years`. If there is no such heir, another seed is tried. */
function heirOf(seed: string, years: number, fits: (age: number) => boolean, ruleset: Ruleset): Life {
  for (let i = 0; i < 50; i++) {
    const life = aged(`${seed} ${i}`, years, ruleset)
    const minute = minuteAt(life, life.at)
    const heir = heirsOf(life, minute).people.find((person) => fits(ageOfPerson(life, person, minute)))
    if (heir === undefined) continue
    endLife(turnOf(life, minute, context), 'an accident')
    const { result } = apply(life, { type: 'restart', message: { heir: heir.id } }, life.at, context)
    if (!result.ok) throw new Error(result.error.code)
    return life
  }
  throw new Error(`no seed from ${seed} gives such an heir`)
}

/** The life with an open question; for `dilemma`, with the first step of a dilemma if one comes in time. */
function asked(life: Life, dilemma: boolean): Life {
  for (let i = 0; i < 400 && life.status === 'playing'; i++) {
    advance(life, life.at + 200_000, context)
    const { question } = life
    if (question === null) continue
    if (!dilemma || isFirstStep(life, question.eventId)) return life
    const event = eventIndexOf(catalogue).byId.get(question.eventId)
    for (const option of event?.definition.options ?? [])
      if (
        apply(life, { type: 'answer', message: { eventId: question.eventId, option: option.id } }, life.at, context)
          .result.ok
      )
        break
  }
  return life
}

function isFirstStep({ activeDilemmas }: Life, eventId: string): boolean {
  return activeDilemmas.some(({ id, path }) => path.length === 0 && eventId.startsWith(`${id}/`))
}
