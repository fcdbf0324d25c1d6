import { systemClock as clock } from '@lifegrid/base/system-clock'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { conversationConfig } from '../src/config.ts'
import { answeringFrom } from '../src/from-config.ts'
import { completed, json, responsesApi } from './support/local-responses-api.ts'
import { requestOf } from './support/talks.ts'

const budget = { take: async () => true, giveBack: async () => undefined }
const configOf = (env: Record<string, string>) => z.object(conversationConfig).parse(env)
const request = requestOf({ playerText: 'hi' })

it('words replies by templates when there is no key', async () => {
  const reply = await answeringFrom(configOf({}), { clock, budget }).answer('p', request, true)
  expect(reply.provider).toBe('template')
})

it('asks any server that speaks the Responses API when there is a key, and reports what it cost', async () => {
  const api = await responsesApi((_, response) =>
    json(response, 200, completed('{"messages":["Hey."],"suggestedAnswers":[]}')),
  )
  const calls: unknown[] = []
  const config = configOf({ OPENAI_API_KEY: 'k', OPENAI_BASE_URL: api.baseUrl, CONVERSATION_MODEL: 'local' })
  const reply = await answeringFrom(config, { clock, budget, onCall: (call) => calls.push(call) }).answer(
    'p',
    request,
    true,
  )
  expect(reply.texts).toEqual(['Hey.'])
  expect(api.calls[0]?.body).toMatchObject({ model: 'local' })
  expect(calls).toMatchObject([{ outcome: 'replied', usage: { outputTokens: 40 }, microdollars: 1400 }])
  const templates = answeringFrom({ ...config, CONVERSATION_MODEL_PROVIDER: 'template' }, { clock, budget })
  expect((await templates.answer('p', request, true)).provider).toBe('template')
  await api.close()
})

it('says that the key is missing when the model is wanted', () => {
  expect(() => answeringFrom(configOf({ CONVERSATION_MODEL_PROVIDER: 'openai' }), { clock, budget })).toThrow(
    'OPENAI_API_KEY',
  )
})
