import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { catalogue } from '@lifegrid/content/catalogue.generated'
import { advance } from '@lifegrid/engine/advance'
import { apply } from '@lifegrid/engine/apply'
import { birth } from '@lifegrid/engine/birth'
import { lifeHash } from '@lifegrid/engine/codec/codec'
import { minuteAt } from '@lifegrid/engine/core/clock'
import { chooseOption, pursueHabits } from '@lifegrid/engine/lab/autoplayer'
import type { Ruleset } from '@lifegrid/engine/life/vocabulary'
import { playerObjectOf } from '@lifegrid/engine/views/view'
import { frozenContext, type GoldenLife, recordedFolder, toldOf } from './golden-life.ts'

/**
 * Records the golden lives: `node test/golden/record.ts`. Run it only after an intended change of the rules, and review the difference in
 * `lives.json`. The frozen catalogue is kept; `--refreeze` replaces it with the current one.
 */
const birthAt = 1_760_000_000_000
const hourMs = 3_600_000

interface Plan {
  readonly name: string
  readonly seed: string
  readonly ruleset: Ruleset
  readonly untilAge: number
  /** Ages at which the player leaves, and for how many hours. */
  readonly leaves: readonly { readonly age: number; readonly hours: number }[]
  /** The age at which the player abandons the life and starts another. */
  readonly restartAge?: number
}

const plans: readonly Plan[] = [
  {
    name: 'a childhood with a few absences',
    seed: 'golden childhood',
    ruleset: 'calibrated',
    untilAge: 13,
    leaves: [
      { age: 2, hours: 30 },
      { age: 7, hours: 2 },
      { age: 9, hours: 500 },
    ],
  },
  {
    name: 'a life that is left for another',
    seed: 'golden restart',
    ruleset: 'calibrated',
    untilAge: 21,
    leaves: [{ age: 19, hours: 80 }],
    restartAge: 5,
  },
  {
    name: 'a classic life, to its end',
    seed: 'golden classic',
    ruleset: 'classic',
    untilAge: 121,
    leaves: [{ age: 50, hours: 200 }],
  },
]

function record(plan: Plan): GoldenLife {
  const context = frozenContext()
  const life = birth({ playerId: 'golden', seed: plan.seed, ruleset: plan.ruleset, at: birthAt }, context)
  const journal: GoldenLife['journal'][number][] = []
  let at = birthAt
  const send = (type: string, message?: unknown): void => {
    const { result } = apply(life, { type, message }, at, context)
    journal.push({ at, type, message: message ?? null, outcome: result.ok ? 'ok' : result.error.code })
  }
  const begin = (): void => {
    send('characterSetup', { firstname: 'Gold', lastname: 'Standard', sex: 'female' })
    send('speed', 1)
  }
  send('sys.connect', { edge: 'e1', connection: 'c1' })
  send('start')
  begin()
  const leaves = [...plan.leaves]
  let restartAge = plan.restartAge
  while (life.status === 'playing' && ageOf(minuteAt(life, at)) < plan.untilAge) {
    at += 20_000 + 37
    advance(life, at, context)
    const { question } = playerObjectOf(life, context)
    if (question !== null) {
      send('answer', { eventId: question.id, option: 'no such option' })
      send('answer', { eventId: question.id, option: chooseOption(plan.seed, question) })
    }
    pursueHabits(plan.seed, life, minuteAt(life, at), context, ({ type, message }) => send(type, message))
    const age = ageOf(minuteAt(life, at))
    const leave = leaves[0]
    if (leave !== undefined && age >= leave.age && life.status === 'playing') {
      leaves.shift()
      send('sys.disconnect', { connection: life.connection ?? '' })
      at += leave.hours * hourMs
      send('sys.connect', { edge: 'e2', connection: `back at ${age}` })
    }
    if (restartAge !== undefined && age >= restartAge) {
      restartAge = undefined
      send('restart')
      begin()
    }
  }
  return {
    name: plan.name,
    seed: plan.seed,
    ruleset: plan.ruleset,
    at: birthAt,
    journal,
    untilAt: at,
    hash: lifeHash(life),
    told: toldOf(life),
  }
}

function ageOf(minute: number): number {
  return minute / (365.25 * 1440)
}

const frozen = join(recordedFolder, 'catalogue.frozen.json')
if (!existsSync(frozen) || process.argv.includes('--refreeze')) writeFileSync(frozen, `${JSON.stringify(catalogue)}\n`)
const lives = plans.map(record)
writeFileSync(join(recordedFolder, 'lives.json'), `[\n${lives.map((life) => JSON.stringify(life)).join(',\n')}\n]\n`)
for (const { name, journal, told } of lives) {
  process.stdout.write(
    `${name}: ${journal.length} commands, ${told.feedCount} entries, ${told.status}, “${told.lastTitle}”\n`,
  )
}
