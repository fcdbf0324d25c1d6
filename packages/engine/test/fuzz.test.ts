import { isDeepStrictEqual } from 'node:util'
import { commands, isCommandName } from '@lifegrid/contract/commands/index.generated'
import { errors } from '@lifegrid/contract/errors'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { advance } from '../src/advance.ts'
import { apply, type EngineCommand } from '../src/apply.ts'
import { decode, encode, lifeHash } from '../src/codec/codec.ts'
import { accountsOf } from '../src/core/ledger.ts'
import type { Transfer } from '../src/core/transfer.ts'
import { violations } from '../src/lab/invariants.ts'
import type { Life } from '../src/life/life.ts'
import type { Currency } from '../src/life/vocabulary.ts'
import { read } from '../src/read.ts'
import { context, type LifeState, lifeIn, lifeStates } from './support/lives.ts'
import { commandOf, type RandomStep, readNames, stepArbitrary, writeNames } from './support/random-script.ts'

describe('[PROTO-3] every command in every state', () => {
  test.each(lifeStates)('%s: is carried out, or refused with a code and no change', (state) => {
    for (const type of writeNames) {
      for (let key = 0; key < 5; key++) attempt(lifeIn(state), { afterMs: 700, type, key })
    }
  })

  test.each(lifeStates)('%s: every read answers or refuses, and changes nothing', (state) => {
    const life = lifeIn(state)
    const before = lifeHash(life)
    for (const type of readNames) {
      for (let key = 0; key < 4; key++) {
        const answer = read(life, commandOf(life, { afterMs: 0, type, key }, context), context)
        // The engine has no answer to `ping` and `resync`, which never reach it.
        if (!answer.ok) expect([...declaredOf(type), 'unknown_command'], type).toContain(answer.error.code)
      }
    }
    expect(lifeHash(life)).toBe(before)
  })

  test('random sequences of commands break no invariant', () => {
    const steps = fc.array(stepArbitrary, { minLength: 1, maxLength: 25 })
    fc.assert(
      fc.property(fc.constantFrom<LifeState>(...lifeStates), steps, (state, script) => {
        const life = lifeIn(state)
        for (const step of script) attempt(life, step)
        expect(lifeHash(decode(encode(life)))).toBe(lifeHash(life))
      }),
      { numRuns: 60 },
    )
  })
})

/** Sends the step's command and checks what must hold for every command in every state. */
function attempt(life: Life, step: RandomStep): void {
  const at = life.at + step.afterMs
  advance(life, at, context)
  const command = commandOf(life, step, context)
  const said = `${command.type} ${JSON.stringify(command.message)} in a life with status ${life.status}`
  life.unposted = []
  const before = structuredClone(life)
  const { result } = apply(life, command, at, context)
  if (result.ok) {
    expect(unbooked(before, life, result.value.transfers), said).toEqual([])
    expect(deadNamedIn(before, command), said).toEqual([])
    if (before.status === 'dead' && command.type !== 'restart') expect(lived(life), said).toEqual(lived(before))
  } else {
    expect(Object.keys(errors), said).toContain(result.error.code)
    expect(declaredOf(command.type), said).toContain(result.error.code)
    if (!isDeepStrictEqual(life, before)) expect(life, `refused with ${result.error.code}: ${said}`).toEqual(before)
  }
  expect(violations(life, context.catalogue), said).toEqual([])
}

/** [PROTO-3] The refusals that the contract declares for a client's command; all codes for a command of the cluster. */
function declaredOf(type: string): readonly string[] {
  return isCommandName(type) ? commands[type].refusals : Object.keys(errors)
}

/** Accounts whose change is not explained by the transfers. */
function unbooked(before: Life, after: Life, transfers: readonly Transfer[]): string[] {
  const currencies: readonly Currency[] = ['money', 'diamonds']
  return currencies.flatMap((currency) => {
    const moved = accountsOf(before, currency)
    const now = accountsOf(after, currency)
    for (const { currency: of, debit, credit, amount } of transfers) {
      if (of !== currency) continue
      moved[debit] = (moved[debit] ?? 0) - amount
      moved[credit] = (moved[credit] ?? 0) + amount
    }
    const names = new Set([...Object.keys(moved), ...Object.keys(now)])
    return [...names].filter((name) => (moved[name] ?? 0) !== (now[name] ?? 0))
  })
}

/** Commands that act on the person whom they name. */
const personal = new Set(['romance', 'conversation'])

/** Ids of dead people on whom an accepted command acts. */
function deadNamedIn(life: Life, { type, message }: EngineCommand): string[] {
  if (!personal.has(type) || message === null || typeof message !== 'object') return []
  const { id, character } = message as { readonly id?: string; readonly character?: string }
  return life.people
    .filter((one) => one.diedDay !== null && (one.id === id || one.id === character))
    .map((one) => one.id)
}

/** The parts of a life that no command can change after its end. */
function lived(life: Life): unknown {
  const { people, work, education, love, body, finances, gauges, diary, story, ended } = life
  return { people, work, education, love, body, finances, gauges, diary, story, ended, money: life.accounts.money }
}
