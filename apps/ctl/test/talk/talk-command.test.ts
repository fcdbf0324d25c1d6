import { Readable, Writable } from 'node:stream'
import { systemClock } from '@lifegrid/base/system-clock'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  completed,
  json,
  type ResponsesApi,
  responsesApi,
} from '../../../../packages/conversation/test/support/local-responses-api.ts'
import { ExpectedFailure } from '../../src/expected-failure.ts'
import { talkCommand } from '../../src/talk/talk-command.ts'

/** Talks to the mother in the terminal. @returns what was printed. */
async function talk(
  lines: readonly string[],
  env: Record<string, string>,
  { isTTY = false, waits = [] }: { readonly isTTY?: boolean; readonly waits?: number[] } = {},
): Promise<string> {
  let printed = ''
  const output = new Writable({
    write(chunk: Buffer, _, done) {
      printed += chunk.toString()
      done()
    },
  })
  const input = Object.assign(Readable.from(lines.map((line) => `${line}\n`)), { isTTY })
  const clock = {
    ...systemClock,
    after(ms: number, fn: () => void) {
      waits.push(ms)
      return systemClock.after(0, fn)
    },
  }
  const options = { seed: 'talk', age: 12, with: 'mother', provider: 'openai' as const }
  expect(await talkCommand(options, { input, output, env, clock })).toBe(0)
  return printed
}

const messages = (...texts: string[]): string =>
  completed(JSON.stringify({ messages: texts, suggestedAnswers: ['Sure', 'No'] }))

describe('lifegrid talk with a language model', () => {
  let api: ResponsesApi
  let answers: [status: number, body: string][]
  beforeEach(async () => {
    answers = []
    api = await responsesApi((_, response) => {
      const [status, body] = answers.shift() ?? [500, '{"error":{"message":"boom"}}']
      json(response, status, body)
    })
  })
  afterEach(() => api.close())
  const env = () => ({ OPENAI_API_KEY: 'key', OPENAI_BASE_URL: api.baseUrl, CONVERSATION_MODEL: 'local' })

  it('prints what the model words, and gives it what both have said', async () => {
    answers = [
      [200, messages('From the model.', 'And more.')],
      [200, messages('Again from the model.')],
    ]
    const printed = await talk(['How are you?', '/type askAboutDay', 'How was your day?', '/quit', 'never sent'], env())
    expect(printed).toMatch(/: How are you\?\n.*: From the model\.\n.*: And more\.\n {3}\[Sure\] \[No\]\n/)
    expect(printed).toMatch(/: Again from the model\./)
    expect(api.calls).toHaveLength(2)
    const body = api.calls[1]?.body as { input: { content: string }[] }
    expect(JSON.parse(body.input[0]?.content ?? '')).toMatchObject({
      message: 'How was your day?',
      history: [
        { by: 'player', text: 'How are you?' },
        { by: 'person', text: 'From the model.' },
        { by: 'person', text: 'And more.' },
      ],
    })
  })

  it('[JOB-3] has an answer of the templates when the model has none, and says so', async () => {
    const printed = await talk(['How are you?'], env())
    expect(printed).toMatch(/\(the model has no answer: unavailable; a template answers\)\n\w+: \S/)
    expect(api.calls).toHaveLength(1)
  })

  it('shows in a terminal that the person types each message', async () => {
    answers = [[200, messages('One.', 'A second message that is longer than the first.')]]
    const waits: number[] = []
    const printed = await talk(['How are you?'], env(), { isTTY: true, waits })
    expect(printed.match(/is typing…/g)).toHaveLength(2)
    expect(waits).toEqual([700, 28 * 47])
    expect(printed.indexOf('One.')).toBeLessThan(printed.lastIndexOf('is typing…'))
  })

  it('asks for the key when there is none', async () => {
    await expect(talk(['How are you?'], {})).rejects.toThrow(ExpectedFailure)
  })
})
