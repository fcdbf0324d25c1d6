import { commands } from '@lifegrid/contract/commands/index.generated'
import { limits } from '@lifegrid/contract/limits'
import { describe, expect, it } from 'vitest'
import { parseClientFrame } from '../../src/inbound/parse-client-frame.ts'

function code(frame: unknown): string {
  const result = parseClientFrame(typeof frame === 'string' ? frame : JSON.stringify(frame))
  return result.ok ? 'ok' : result.error.code
}

const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`

describe('parseClientFrame', () => {
  it.each([
    ['not JSON', 'speed 1000', 'not_json'],
    ['nothing', '', 'not_json'],
    ['half of JSON', '{"type":"speed"', 'not_json'],
    ['an array', '[]', 'not_an_object'],
    ['null', 'null', 'not_an_object'],
    ['a string', '"start"', 'not_an_object'],
    ['no type', {}, 'not_an_object'],
    ['a type that is no string', { type: 7 }, 'not_an_object'],
    ['an empty type', { type: '' }, 'invalid_message'],
    ['an unknown key', { type: 'start', admin: true }, 'invalid_message'],
    ['an id that is no string', { type: 'start', id: 17 }, 'invalid_message'],
    ['an id too long', { type: 'start', id: 'x'.repeat(limits.commandIdLengthMax + 1) }, 'invalid_message'],
    ['a wrong speed', { type: 'speed', message: 7 }, 'invalid_message'],
    ['a wrong speed as a string', { type: 'speed', message: '1001' }, 'invalid_message'],
    ['a bare value for two fields', { type: 'answer', message: 'mama' }, 'invalid_message'],
    ['no fields for a command that needs one', { type: 'retrievePerson', message: '' }, 'invalid_message'],
    ['an extra field in a message', { type: 'retrievePerson', message: { id: 'p1', x: 1 } }, 'invalid_message'],
    ['an unknown command', { type: 'giveMoney', message: 1e9 }, 'unknown_command'],
    ['a system command', { type: 'sys.reply', message: {}, id: 'c-1' }, 'unknown_command'],
    ['an event without an option', { type: 'first-words' }, 'unknown_command'],
    ['an event with an empty option', { type: 'first-words', message: '' }, 'unknown_command'],
    ['an event with an option too long', { type: 'first-words', message: 'x'.repeat(65) }, 'unknown_command'],
    [
      'an event with another event in the message',
      { type: 'walk', message: { eventId: 'x', option: 'y' } },
      'unknown_command',
    ],
    ['init without a player', { type: 'init' }, 'invalid_message'],
    ['init with a wrong player', { type: 'init', userID: '../etc' }, 'invalid_message'],
    ['init with more', { type: 'init', userID: 'ada', admin: true }, 'invalid_message'],
    [
      'init with a wrong resume point',
      { type: 'init', userID: 'ada', resume: { epoch: -1, seq: 0 } },
      'invalid_message',
    ],
    ['a private type', { type: '_start' }, 'forbidden_name'],
    ['a dunder type', { type: 'start__now' }, 'forbidden_name'],
    ['the constructor as an event', { type: 'constructor', message: 'x' }, 'forbidden_name'],
    ['__proto__ as a key', '{"type":"start","__proto__":{"x":1}}', 'forbidden_name'],
    ['__proto__ in disguise', '{"type":"start","message":{"\\u005f_proto__":{"x":1}}}', 'forbidden_name'],
    ['constructor deep inside', { type: 'start', message: [{ a: { constructor: 1 } }] }, 'forbidden_name'],
    ['prototype deep inside', { type: 'start', message: { prototype: null } }, 'forbidden_name'],
    ['too deep', `{"type":"start","message":${nested(limits.frameDepthMax)}}`, 'too_deep'],
    ['far too deep, and no JSON', '['.repeat(limits.frameBytesMax), 'too_deep'],
    ['too long', { type: 'start', message: 'x'.repeat(limits.frameBytesMax) }, 'too_long'],
    ['too long in bytes, though not in characters', { type: 'start', message: '€'.repeat(6000) }, 'too_long'],
  ])('refuses %s', (_name, frame, expected) => {
    expect(code(frame)).toBe(expected)
  })

  it('accepts the deepest and the longest valid frame', () => {
    expect(code(`{"type":"start","message":${nested(limits.frameDepthMax - 1)}}`)).toBe('ok')
    const empty = JSON.stringify({ type: 'start', message: '' })
    expect(code({ type: 'start', message: 'x'.repeat(limits.frameBytesMax - empty.length) })).toBe('ok')
    expect(code({ type: 'start', message: '[{'.repeat(100) })).toBe('ok')
    expect(code({ type: 'start', message: `\\"${'[{'.repeat(100)}` })).toBe('ok')
  })

  it.each(Object.values(commands).map((command) => [command.name, command] as const))(
    'takes the example of %s',
    (name, command) => {
      const result = parseClientFrame(JSON.stringify({ type: name, message: command.example, id: 'c-1' }))
      expect(result).toMatchObject({ ok: true, value: { kind: name === 'ping' ? 'ping' : 'command', id: 'c-1' } })
    },
  )

  it('accepts the short form of an answer for any event id', () => {
    expect(parseClientFrame('{"type":"first-words","message":"mama"}')).toEqual({
      ok: true,
      value: {
        kind: 'command',
        name: 'answer',
        message: { eventId: 'first-words', option: 'mama' },
        id: undefined,
        generic: true,
      },
    })
  })

  it('accepts the short form for a step of a dilemma', () => {
    expect(parseClientFrame('{"type":"the-found-dog/gate","message":"knock"}')).toMatchObject({
      ok: true,
      value: { name: 'answer', message: { eventId: 'the-found-dog/gate', option: 'knock' }, generic: true },
    })
    for (const type of ['the-found-dog/', '/gate', 'the-found-dog/gate/../x']) {
      expect(parseClientFrame(JSON.stringify({ type, message: 'knock' }))).toMatchObject({
        error: { code: 'unknown_command' },
      })
    }
  })

  it('accepts an object with the option in the short form of an answer', () => {
    expect(parseClientFrame('{"type":"first-words","message":{"option":"mama"}}')).toMatchObject({
      ok: true,
      value: { name: 'answer', message: { eventId: 'first-words', option: 'mama' }, generic: true },
    })
  })

  it('[CMD-2] explains both readings of a frame that is neither a command nor an answer', () => {
    for (const message of ['', 7, null, { choice: 'mama' }]) {
      const result = parseClientFrame(JSON.stringify({ type: 'first-words', message }))
      expect(result).toMatchObject({ error: { code: 'unknown_command', detail: expect.stringMatching(/options\.$/) } })
    }
  })

  it.each([
    [{ type: 'retrievePerson', message: 'p1' }, { id: 'p1' }],
    [{ type: 'speed', message: '500' }, 500],
    [{ type: 'takeLoan', message: '50000' }, { cents: 50_000 }],
    [{ type: 'applyForSchool', message: 'central-high' }, { school: 'central-high' }],
    [{ type: 'dateNight', message: 'cinema' }, { idea: 'cinema' }],
    [{ type: 'tryForChild', message: true }, { trying: true }],
    [{ type: 'seeDoctor' }, {}],
    [{ type: 'seeDoctor', message: null }, {}],
    [{ type: 'dateNight', message: '' }, {}],
    [{ type: 'getJobs', message: '' }, undefined],
    [{ type: 'propose', message: { any: 'thing' } }, undefined],
  ])('takes a bare value, or no fields: %j', (frame, message) => {
    expect(parseClientFrame(JSON.stringify(frame))).toMatchObject({ ok: true, value: { name: frame.type, message } })
  })

  it.each(Object.values(commands).map((command) => [command.name, command] as const))(
    'reads an empty text, null and a missing message alike for %s',
    (type) => {
      const parsed = [{ type, message: '' }, { type, message: null }, { type }].map((frame) =>
        parseClientFrame(JSON.stringify(frame)),
      )
      expect(parsed[1]).toEqual(parsed[0])
      expect(parsed[2]).toEqual(parsed[0])
    },
  )

  it.each([
    ['c-9', 'c-9'],
    [17, '17'],
    ['', ''],
    ['sys.x', 'sys.x'],
  ])('[CMD-2] replies to the id of a refused frame, even if the id is not valid: %j', (id, replyTo) => {
    expect(parseClientFrame(JSON.stringify({ type: 'nope!', id }))).toMatchObject({ error: { replyTo } })
  })

  it('replies to no id when there is none, or when it is too long', () => {
    for (const id of [undefined, null, {}, 'x'.repeat(limits.commandIdLengthMax + 1)]) {
      expect(parseClientFrame(JSON.stringify({ type: 'nope!', id }))).not.toHaveProperty('error.replyTo')
    }
  })

  it('names the first problems in a short detail', () => {
    const message = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`key${i}`, i]))
    const result = parseClientFrame(JSON.stringify({ type: 'characterSetup', message }))
    expect(result.ok ? '' : (result.error.detail ?? '')).toMatch(/^firstname: .{1,190}/)
    expect(result.ok ? 0 : (result.error.detail ?? '').length).toBeLessThanOrEqual(200)
  })
})
