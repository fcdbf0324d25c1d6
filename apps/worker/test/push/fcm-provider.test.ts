import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { systemClock } from '@lifegrid/base/system-clock'
import { decodeJwt, importSPKI, jwtVerify } from 'jose'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fcmProvider } from '../../src/push/fcm-provider.ts'
import type { PushProvider } from '../../src/push/provider.ts'

const pair = generateKeyPairSync('rsa', { modulusLength: 2048 })
const pem = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const publicPem = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString()

interface Reply {
  readonly status: number
  readonly body?: unknown
  readonly retryAfter?: string
}

/** Answers as FCM's HTTP v1 API and Google's token endpoint do. */
describe('the provider for FCM', () => {
  let server: Server
  let url: string
  let provider: PushProvider
  let assertions: string[]
  let requests: {
    readonly authorization: string | undefined
    readonly path: string | undefined
    readonly body: Record<string, never>
  }[]
  let reply: () => Reply

  beforeEach(async () => {
    assertions = []
    requests = []
    reply = () => ({ status: 200, body: { name: 'projects/lifegrid/messages/1' } })
    server = createServer(async (request, response) => {
      const body = await textOf(request)
      if (request.url === '/token') {
        assertions.push(new URLSearchParams(body).get('assertion') ?? '')
        response.end(
          JSON.stringify({ access_token: `access-${assertions.length}`, expires_in: 3599, token_type: 'Bearer' }),
        )
        return
      }
      requests.push({ authorization: request.headers.authorization, path: request.url, body: JSON.parse(body) })
      const { status, body: answer = {}, retryAfter } = reply()
      response.writeHead(status, retryAfter === undefined ? {} : { 'retry-after': retryAfter })
      response.end(JSON.stringify(answer))
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const account = {
      project_id: 'lifegrid',
      client_email: 'push@lifegrid',
      private_key: pem,
      token_uri: `${url}/token`,
    }
    provider = fcmProvider({ account, url, clock: systemClock })
  })
  afterEach(() => {
    server.closeAllConnections()
    server.close()
  })
  const send = (key = 'ada.decision-0-1') =>
    provider.send({
      device: { platform: 'ios', token: 'the-token', timeZone: null },
      key,
      kind: 'decision',
      title: 'A title',
      body: 'A text',
    })

  it('sends a notification with an access token for the service account, which it asks for once', async () => {
    expect(await send()).toEqual({ outcome: 'sent' })
    expect(await send()).toEqual({ outcome: 'sent' })
    expect(assertions).toHaveLength(1)
    const key = await importSPKI(publicPem, 'RS256')
    const { payload } = await jwtVerify(assertions[0] ?? '', key, { audience: `${url}/token`, issuer: 'push@lifegrid' })
    expect(payload.scope).toBe('https://www.googleapis.com/auth/firebase.messaging')
    expect(requests[0]).toMatchObject({
      authorization: 'Bearer access-1',
      path: '/v1/projects/lifegrid/messages:send',
      body: {
        message: { token: 'the-token', notification: { title: 'A title', body: 'A text' }, data: { kind: 'decision' } },
      },
    })
  })

  it('[PUSH-2] names the notification, so that a device shows one that comes twice once', async () => {
    await send('ada.decision-0-1')
    await send('ada.decision-0-1')
    await send('ada.decision-0-2')
    const tags = requests.map(({ body }) => {
      const { message } = body as unknown as {
        message: { android: { collapse_key: string }; apns: { headers: Record<string, string> } }
      }
      expect(message.apns.headers['apns-collapse-id']).toBe(message.android.collapse_key)
      return message.android.collapse_key
    })
    expect(tags[0]).toBe(tags[1])
    expect(tags[0]).not.toBe(tags[2])
    // It is not the player's id.
    expect(tags.join()).not.toContain('ada')
  })

  it('[PUSH-3] knows a token that is not registered any more, or never was one', async () => {
    const details = [{ '@type': 'type.googleapis.com/google.firebase.fcm.v1.FcmError', errorCode: 'UNREGISTERED' }]
    reply = () => ({ status: 404, body: { error: { code: 404, message: 'Requested entity was not found.', details } } })
    expect(await send()).toEqual({ outcome: 'unregistered' })
    const message = 'The registration token is not a valid FCM registration token'
    reply = () => ({ status: 400, body: { error: { code: 400, message, status: 'INVALID_ARGUMENT' } } })
    expect(await send()).toEqual({ outcome: 'unregistered' })
  })

  it('[PUSH-2] is told to come later by 429 and 503, with the time that FCM asks for', async () => {
    reply = () => ({ status: 429, retryAfter: '60', body: { error: { message: 'Quota exceeded.' } } })
    expect(await send()).toEqual({ outcome: 'later', afterMs: 60_000, reason: 'FCM answers 429: Quota exceeded.' })
    reply = () => ({ status: 503 })
    expect(await send()).toMatchObject({ outcome: 'later', afterMs: undefined })
  })

  it('asks for another access token after 401, and reports any other refusal', async () => {
    reply = () => ({ status: 401 })
    expect(await send()).toMatchObject({ outcome: 'later' })
    reply = () => ({ status: 403, body: { error: { message: 'SenderId mismatch' } } })
    expect(await send()).toEqual({ outcome: 'refused', reason: 'FCM answers 403: SenderId mismatch' })
    expect(requests.map(({ authorization }) => authorization)).toEqual(['Bearer access-1', 'Bearer access-2'])
    expect(decodeJwt(assertions[1] ?? '').iss).toBe('push@lifegrid')
  })

  it('is told to come later when nothing answers', async () => {
    server.closeAllConnections()
    server.close()
    expect(await send()).toMatchObject({ outcome: 'later' })
  })
})

async function textOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) text += chunk
  return text
}
