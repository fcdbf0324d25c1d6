import { assert, expect, test } from 'vitest'
import { advance } from '../../src/advance.ts'
import { apply } from '../../src/apply.ts'
import { birth } from '../../src/birth.ts'
import { decode, encode, lifeHash } from '../../src/codec/codec.ts'
import { minuteAt } from '../../src/core/clock.ts'
import { chooseOption, pursueHabits } from '../../src/lab/autoplayer.ts'
import { fittedManner } from '../../src/lab/fitted.ts'
import { type Recorded, type RecordedEntry, recallDecisions } from '../../src/lab/past-decisions.ts'
import { whatIf } from '../../src/lab/what-if.ts'
import { questionShapeOf } from '../../src/story/question-shape.ts'
import { context } from '../support/lives.ts'

const bornAt = 1_760_000_000_000

/** A life as a cluster would have journalled it, until an age. */
function played(untilAge: number): { readonly recorded: Recorded; readonly hash: string } {
  const identity = { playerId: 'p', seed: 'what if seed', ruleset: 'classic' } as const
  const life = birth({ ...identity, at: bornAt }, context)
  const journal: RecordedEntry[] = []
  let at = bornAt
  const write = (type: string, message: unknown, minute: number, outcome: string): void => {
    const seq = journal.length + 1
    journal.push({ seq, at, type, message: outcome === 'ok' ? JSON.stringify(message ?? null) : '', outcome, minute })
  }
  const send = (type: string, message?: unknown): void => {
    const { result } = apply(life, { type, message: message ?? null }, at, context)
    write(type, message, minuteAt(life, life.at), result.ok ? 'ok' : result.error.code)
  }
  write('sys.birth', identity, 0, 'ok')
  send('sys.connect', { edge: 'e1', connection: 'c1' })
  send('characterSetup', { firstname: 'Ada', lastname: 'Moss', sex: 'female' })
  send('start')
  send('speed', 1)
  while (life.status === 'playing' && minuteAt(life, at) < untilAge * 525_949) {
    at += 20_000
    advance(life, at, context)
    if (life.question !== null) {
      const question = questionShapeOf({ life, minute: minuteAt(life, at), catalogue: context.catalogue })
      send('answer', { eventId: question.id, option: chooseOption('what if', question) })
    }
    pursueHabits('what if', life, minuteAt(life, at), context, ({ type, message }) => send(type, message))
  }
  // The last minute is journalled too, whether or not anything was done in it.
  send('speed', 1)
  const seq = journal.length
  return { recorded: { snapshot: null, journal, proof: { data: encode(life), seq, at } }, hash: lifeHash(life) }
}

const { recorded, hash } = played(24)
const { decisions } = recallDecisions(recorded, context)
const decision = decisions.findLast(
  ({ options, age }) => age < 18 && options.filter((one) => one.closed === undefined).length > 1,
)
assert(decision !== undefined)
const other = decision.options.find(({ id, closed }) => id !== decision.chosen && closed === undefined)
assert(other !== undefined)
const asked = { decision: decision.decision, option: other.id, at: recorded.proof?.at ?? 0 }

function answerOf(
  of: Recorded,
  question: typeof asked,
): ReturnType<typeof whatIf> extends Generator<undefined, infer R> ? R : never {
  const work = whatIf(of, question, context)
  for (;;) {
    const { done, value } = work.next()
    if (done === true) return value
  }
}

test('[WHATIF-2] the other option is lived to its end beside the real life, the same each time, and the real life is as it was', () => {
  const answer = answerOf(recorded, asked)
  assert(answer.ok)
  expect(answerOf(recorded, asked)).toEqual(answer)
  const { real, imagined } = answer.value
  expect(real).toMatchObject({ name: 'Ada Moss', ended: false, ageYears: 24 })
  expect(imagined).toMatchObject({ name: 'Ada Moss', ended: true })
  expect(imagined.ageYears).toBeGreaterThan(decision.age)
  expect(imagined.entries.length).toBeGreaterThan(3)
  const textOf = (option: string) => decision.options.find(({ id }) => id === option)?.text
  expect([real, imagined].map(({ entries }) => entries[0]?.chose)).toEqual([decision.chosen, other.id].map(textOf))
  expect(imagined.entries.every(({ age }) => age >= decision.age)).toBe(true)
  expect(real.paragraphs.join(' ')).not.toBe(imagined.paragraphs.join(' '))
  assert(recorded.proof !== null)
  expect(lifeHash(recallDecisions(recorded, context).life)).toBe(hash)
  expect(lifeHash(decode(recorded.proof.data))).toBe(hash)
})

test('[WHATIF-2] an option that was taken, closed or never there, and an entry that is no decision, have no answer', () => {
  expect(answerOf(recorded, { ...asked, option: decision.chosen })).toEqual({ ok: false, error: 'same_option' })
  expect(answerOf(recorded, { ...asked, option: 'never-there' })).toEqual({ ok: false, error: 'option_closed' })
  expect(answerOf(recorded, { ...asked, decision: 2 })).toEqual({ ok: false, error: 'no_such_decision' })
})

test('[WHATIF-1] a journal that was written under other rules is noticed by its outcomes, minutes, balances and life', () => {
  const entry = recorded.journal.find(({ seq }) => seq === asked.decision)
  assert(entry !== undefined && recorded.proof !== null)
  const change = (changed: Partial<RecordedEntry>): Recorded => ({
    ...recorded,
    journal: recorded.journal.map((one) => (one.seq === asked.decision ? { ...one, ...changed } : one)),
  })
  const refused = recorded.journal.find(({ type }) => type === 'start')
  assert(refused !== undefined)
  expect(() => recallDecisions(change({ minute: entry.minute + 1 }), context)).toThrow('another minute')
  expect(() => recallDecisions(change({ books: { money: 1_234_567, diamonds: 0 } }), context)).toThrow('another money')
  expect(() => recallDecisions(change({ message: '{"eventId":"x","option":"y"}' }), context)).toThrow('on replay')
  const another = decode(recorded.proof.data)
  another.firstname = 'Eve'
  const proof = { ...recorded.proof, data: encode(another) }
  expect(() => recallDecisions({ ...recorded, proof }, context)).toThrow('does not give the life')
})

test('[WHATIF-3] the autoplayer prefers what the player has preferred, and does little of what the player never did', () => {
  const option = (id: string, moneyCost?: number) => ({ id, text: id, ...(moneyCost !== undefined && { moneyCost }) })
  const question = (minute: number) => ({
    id: 'q',
    minute,
    title: '',
    message: '',
    importance: 5,
    answerOptions: [option('a'), option('b', 100), option('c')],
  })
  const choices = (chosen: string): number => {
    const made = Array.from({ length: 30 }, (_, n) => ({ question: question(n), option: chosen }))
    const manner = fittedManner('s', { decisions: made, commands: new Map(), yearsAtAge: new Map() }, context)
    return Array.from({ length: 200 }, (_, n) => manner.choose({ ...question(1000 + n), id: 'other' })).filter(
      (id) => id === 'b',
    ).length
  }
  expect(choices('b')).toBeGreaterThan(100)
  expect(choices('a')).toBeLessThan(50)
  const sent = (commands: Map<string, number>): number => {
    const years = new Map([[30, 40]])
    const manner = fittedManner('s', { decisions: [], commands, yearsAtAge: years }, context)
    const life = decode(recorded.proof?.data ?? new Uint8Array())
    let talks = 0
    for (let day = 0; day < 200; day++) {
      manner.pursue(life, minuteAt(life, life.at) + day * 1440, ({ type }) => {
        if (type === 'conversation') talks++
      })
    }
    return talks
  }
  expect(sent(new Map())).toBeLessThan(sent(new Map([['conversation', 500]])) / 2)
})
