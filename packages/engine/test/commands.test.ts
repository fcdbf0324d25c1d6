import { expect, test } from 'vitest'
import { advance } from '../src/advance.ts'
import { birth } from '../src/birth.ts'
import { minuteAt } from '../src/core/clock.ts'
import { accountsOf, balance } from '../src/core/ledger.ts'
import { chooseOption } from '../src/lab/autoplayer.ts'
import { liveLife } from '../src/lab/live.ts'
import { read } from '../src/read.ts'
import { moneyAt } from '../src/systems/money/accounts.ts'
import { stateOf } from '../src/views/view.ts'
import { testContext } from './support/catalogue.ts'
import { codeOf, newLife, send, startAt } from './support/life-at.ts'

const setup = { firstname: 'Ada', lastname: 'Moreau', sex: 'female' }

test('a newborn waits with a standing clock for characterSetup', () => {
  const life = birth({ playerId: 'p', seed: 'any seed', ruleset: 'calibrated', at: startAt }, testContext)
  advance(life, startAt + 1e9, testContext)
  expect(minuteAt(life, life.at)).toBe(0)
  for (const type of ['start', 'stop', 'restart']) expect(codeOf(send(life, type, undefined))).toBe('not_created')
  expect(codeOf(send(life, 'speed', 1))).toBe('not_created')
  expect(codeOf(send(life, 'answer', { eventId: 'x', option: 'y' }))).toBe('not_created')
  const { frames } = send(life, 'characterSetup', setup)
  expect(frames.map((one) => one.frame)).toEqual(['messageEvent', 'playerObject'])
  expect(life.status).toBe('playing')
  expect(life.people.filter((person) => person.relation === 'mother')[0]?.lastname).toBe('Moreau')
  expect(codeOf(send(life, 'characterSetup', setup))).toBe('already_created')
})

test('wrong answers are refused with a reason and change nothing', () => {
  const life = newLife()
  expect(codeOf(send(life, 'answer', { eventId: 'walk', option: 'free' }))).toBe('no_such_event')
  send(life, 'speed', 1)
  while (life.question === null) advance(life, life.at + 50_000, testContext)
  const { eventId } = life.question
  expect(codeOf(send(life, 'start', undefined))).toBe('decision_pending')
  expect(codeOf(send(life, 'answer', { eventId: 'other', option: 'free' }))).toBe('no_such_event')
  expect(codeOf(send(life, 'answer', { eventId, option: 'none' }))).toBe('no_such_option')
  const poor = send(life, 'answer', { eventId, option: 'bold' })
  expect(poor.result).toMatchObject({
    ok: false,
    error: { code: 'not_enough_money', detail: 'Costs $10; you have $0.' },
  })
  expect(codeOf(send(life, 'answer', { eventId, option: 'free' }))).toBe('ok')
  expect(life.question).toBeNull()
})

test('each cost is one transfer, which is reported in the result', () => {
  const life = newLife()
  send(life, 'speed', 1)
  while (life.question === null) advance(life, life.at + 50_000, testContext)
  const { result } = send(life, 'answer', { eventId: life.question.eventId, option: 'diamond' })
  expect(result).toMatchObject({
    ok: true,
    value: { transfers: [{ currency: 'diamonds', debit: 'player', credit: 'house', amount: 3 }] },
  })
  expect(balance(life, 'diamonds')).toBe(22)
})

test('restart keeps a record, the diamonds and the feed count, and begins a life with another seed', () => {
  const { life } = liveLife({ seed: 'a whole life', ruleset: 'calibrated' }, testContext)
  expect(life.status).toBe('dead')
  expect(codeOf(send(life, 'speed', 1))).toBe('dead')
  expect(codeOf(send(life, 'characterSetup', setup))).toBe('dead')
  const { seed, feedCount, ended } = life
  const money = moneyAt(life, minuteAt(life, life.at))
  const name = `${life.firstname} ${life.lastname}`
  const { frames, result } = send(life, 'restart', undefined)
  expect(result.ok).toBe(true)
  expect(frames.map((one) => one.frame)).toEqual(['playerObject'])
  expect(life).toMatchObject({ status: 'creating', index: 1, feedCount, feed: [], connection: 'lab' })
  expect(life.seed).not.toBe(seed)
  expect(life.pastLives).toEqual([{ name, ageYears: ended?.ageYears, cause: ended?.cause, money }])
  expect(minuteAt(life, life.at)).toBe(0)
  expect(Object.values(accountsOf(life, 'diamonds')).reduce((a, b) => a + b, 0)).toBe(0)
  send(life, 'characterSetup', setup)
  expect(life.feed[0]?.n).toBe(feedCount + 1)
  // A life can also be left before it is over.
  send(life, 'restart', undefined, 5_000)
  expect(life.pastLives[1]).toMatchObject({ cause: 'left behind' })
})

test('reads answer from the life and do not change it', () => {
  const life = newLife()
  const mother = read(life, { type: 'retrievePerson', message: { id: 'p1' } }, testContext)
  expect(mother).toMatchObject({
    ok: true,
    value: { frame: 'personObject', body: { relation: 'mother', status: 'alive' } },
  })
  expect(read(life, { type: 'retrievePerson', message: { id: 'p999' } }, testContext)).toMatchObject({
    ok: false,
    error: { code: 'no_such_person' },
  })
  expect(read(life, { type: 'resync', message: undefined }, testContext)).toMatchObject({
    ok: true,
    value: { frame: 'playerObject' },
  })
  expect(read(life, { type: 'toString', message: undefined }, testContext)).toMatchObject({
    ok: false,
    error: { code: 'unknown_command' },
  })
})

test('the autoplayer chooses an available option, the same one each time', () => {
  const question = {
    id: 'q',
    minute: 5,
    title: '',
    message: '',
    importance: 1,
    answerOptions: [
      { id: 'a', text: '', unavailable: 'no' },
      { id: 'b', text: '' },
      { id: 'c', text: '' },
    ],
  }
  const chosen = chooseOption('seed', question)
  expect(['b', 'c']).toContain(chosen)
  expect(chooseOption('seed', question)).toBe(chosen)
  expect(() => chooseOption('seed', { ...question, answerOptions: [] })).toThrow()
})

test('the state of a newborn', () => {
  const life = newLife()
  expect(stateOf(life, testContext.catalogue)).toMatchObject({
    minute: 0,
    time: '00:00',
    ageYears: 0,
    stage: 'infancy',
    location: 'home',
    occupation: 'child',
    status: 'playing',
    gameSpeed: 10_000,
  })
})
