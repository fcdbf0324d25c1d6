import { describe, expect, test } from 'vitest'
import { commands, isCommandName } from '../src/commands/index.generated.ts'
import { isServiceCommandName, systemCommands } from '../src/commands/system/index.generated.ts'
import type { ErrorEntry } from '../src/error-entry.ts'
import { closeCodes, errors, refusal, refusalMessage } from '../src/errors.ts'
import { frames, isFrameName } from '../src/frames/index.generated.ts'

/** Copies of the message in which one text each has something bad in it. */
function withBadText(message: unknown, bad: string): unknown[] {
  if (typeof message === 'string') return [`${message}${bad}`, bad.repeat(8)]
  if (typeof message !== 'object' || message === null) return []
  return Object.entries(message).flatMap(([key, value]) =>
    withBadText(value, bad).map((changed) =>
      Array.isArray(message) ? message.with(Number(key), changed) : { ...message, [key]: changed },
    ),
  )
}

describe('the table of commands', () => {
  test.each(Object.entries(commands))(
    '%s has the name of its key, a valid example, and known answers',
    (name, command) => {
      expect(command.name).toBe(name)
      expect(command.message.safeParse(command.example).success).toBe(true)
      expect(command.answers.filter((answer) => !isFrameName(answer))).toEqual([])
      expect(command.summary).toMatch(/^[A-Z].*\.$/)
    },
  )

  test.each(Object.entries(commands))(
    '%s refuses control characters and what shows nothing in each of its texts',
    (_name, command) => {
      for (const bad of ['\u0000', '\u001b[2J', '\u202e', '\u3164', '\ud800'])
        for (const message of withBadText(command.example, bad))
          expect(command.message.safeParse(message).success, JSON.stringify(message)).toBe(false)
    },
  )

  test('has none of the names that only the cluster may write', () => {
    expect(Object.keys(systemCommands).filter(isCommandName)).toEqual([])
    expect(Object.keys(systemCommands).every((name) => name.includes('.'))).toBe(true)
    expect(Object.keys(commands).some((name) => name.includes('.'))).toBe(false)
  })

  test('has none of the names of Object.prototype', () => {
    expect(['__proto__', 'constructor', 'toString', 'hasOwnProperty', ''].filter(isCommandName)).toEqual([])
    expect(['__proto__', 'constructor'].filter(isFrameName)).toEqual([])
  })

  test.each([
    ['speed', 3],
    ['speed', '1000'],
    ['answer', { eventId: 'a' }],
    ['answer', { eventId: 'a', option: 'b', extra: 1 }],
    ['characterSetup', { firstname: '', lastname: 'x', sex: 'female' }],
    ['characterSetup', { firstname: 'A\u0000da', lastname: 'x', sex: 'female' }],
    ['characterSetup', { firstname: '<b>', lastname: 'x', sex: 'female' }],
    ['characterSetup', { firstname: 'Ada', lastname: 'x'.repeat(41), sex: 'female' }],
    ['retrievePerson', { id: 7 }],
    ['retrievePerson', null],
  ] as const)('%s refuses %j', (name, message) => {
    expect(commands[name].message.safeParse(message).success).toBe(false)
  })

  test.each(['Ada', 'Zoë', '李', 'Jean-Luc', "O'Neill", 'Ólafur Jr.'])('%s is a name', (firstname) => {
    expect(commands.characterSetup.message.safeParse({ firstname, lastname: 'x', sex: 'male' }).success).toBe(true)
  })
})

describe('the table of system commands', () => {
  test.each(Object.entries(systemCommands))('%s has the name of its key and a summary', (name, command) => {
    expect(command.name).toBe(name)
    expect(command.summary).toMatch(/^[A-Z].*\.$/)
  })

  test('[SYS-1] clients have none of them, and services none that the owner makes', () => {
    expect(Object.keys(systemCommands).filter(isCommandName)).toEqual([])
    expect(['sys.birth', 'sys.connect', 'speed', 'toString'].filter(isServiceCommandName)).toEqual([])
    expect(isServiceCommandName('sys.reply')).toBe(true)
  })
})

describe('the table of frames', () => {
  test.each(Object.entries(frames))('%s has the name of its key and a summary', (name, frame) => {
    expect(frame.name).toBe(name)
    expect(frame.summary).toMatch(/^[A-Z].*\.$/)
  })

  test('no body has a field for the position of a frame', () => {
    for (const frame of Object.values(frames)) {
      const fields = Object.keys((frame.body as { shape?: object }).shape ?? {})
      expect(
        fields.filter((field) => ['type', 'seq', 'epoch', 'first'].includes(field)),
        frame.name,
      ).toEqual([])
    }
  })
})

describe('the table of refusals', () => {
  test('codes are words with underscores, and each has a message', () => {
    for (const [code, entry] of Object.entries(errors)) {
      expect(code).toMatch(/^[a-z]+(?:_[a-z]+)*$/)
      expect(entry.message, code).toMatch(/^[A-Z].*\.$/)
    }
  })

  test('[CMD-8] only refusals of an edge ask for the same id again, and none asks for the same id and for a new one', () => {
    const entries: [string, ErrorEntry][] = Object.entries(errors)
    const retryable = entries.flatMap(([code, entry]) => (entry.retryable ? [code] : []))
    expect(retryable.sort()).toEqual(['overloaded', 'rate_limited', 'unavailable'])
    expect(entries.filter(([, { retryable, tryLater }]) => retryable && tryLater)).toEqual([])
  })

  test('close codes are unique, and Lifegrid’s own are in the range for applications', () => {
    const codes = Object.values(closeCodes).map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
    expect(
      codes.every(
        (code) => [1008, 1009].includes(code) || code === 1011 || code === 1012 || (code >= 4000 && code <= 4999),
      ),
    ).toBe(true)
  })

  test('[CONN-1] clients do not reconnect only where a new attempt would fail again', () => {
    const final = Object.entries(closeCodes).flatMap(([name, { reconnect }]) => (reconnect ? [] : [name]))
    expect(final.sort()).toEqual([
      'bad_token',
      'replaced',
      'revoked',
      'too_big',
      'too_many_errors',
      'too_many_fragments',
    ])
  })

  test('a refusal’s message is its detail if it has one', () => {
    expect(refusalMessage(refusal('dead'))).toBe(errors.dead.message)
    expect(refusalMessage(refusal('dead', 'You died on Tuesday.'))).toBe('You died on Tuesday.')
  })
})
