import { generateKeyPairSync } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { jwtVerify } from 'jose'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { googleVerifier, googleVoided } from '../src/google.ts'
import type { ReceiptVerifier, StoreNews } from '../src/ports.ts'

const at = Date.UTC(2030, 0, 1)
const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const paid = { orderId: 'GPA.1', purchaseState: 0, purchaseTimeMillis: String(at) }

/** Google's answers about the tokens of one product: status, body. */
const answers: Readonly<Record<string, readonly [status: number, body?: object]>> = {
  paid: [200, paid],
  'to/be?escaped': [200, paid],
  test: [200, { ...paid, orderId: undefined }],
  cancelled: [200, { ...paid, purchaseState: 1 }],
  pending: [200, { ...paid, purchaseState: 2 }],
  'of-another-product': [200, { ...paid, productId: 'chest' }],
  old: [410],
  broken: [503],
}

let server: Server
let verifier: ReceiptVerifier
let voided: (since: number) => Promise<StoreNews[]>
/** What the server was asked about refunds. */
let asked: (string | null)[]
let now = at
/** Access tokens that the server has given. */
let given = 0
beforeEach(async () => {
  now = at
  given = 0
  server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string
  const serviceAccount = { clientEmail: 'sim@example.org', privateKey: key, tokenUri: `${apiUrl}/token` }
  const options = { packageName: 'org.example', serviceAccount, apiUrl, now: () => now }
  verifier = googleVerifier(options)
  voided = googleVoided(options)
  asked = []
})
afterEach(() => new Promise((resolve) => server.close(resolve)))

/** Google's side: gives an access token for an assertion of the service account, and answers only those who show it. */
async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const reply = (status: number, body: object = {}): void => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  }
  if (request.url === '/token') {
    const assertion = new URLSearchParams(await text(request)).get('assertion') ?? ''
    const expected = {
      issuer: 'sim@example.org',
      audience: `http://${request.headers.host}/token`,
      currentDate: new Date(now),
    }
    const isSigned = await jwtVerify(assertion, publicKey, expected).then(
      ({ payload }) => payload.scope === 'https://www.googleapis.com/auth/androidpublisher',
      () => false,
    )
    return isSigned ? reply(200, { access_token: `access-${++given}`, expires_in: 3600 }) : reply(401)
  }
  if (request.headers.authorization !== `Bearer access-${given}`) return reply(401)
  if (request.url?.startsWith('/androidpublisher/v3/applications/org.example/purchases/voidedpurchases?')) {
    const query = new URL(request.url, 'http://localhost').searchParams
    asked.push(query.get('startTime'))
    return query.get('token') === 'page-2'
      ? reply(200, { voidedPurchases: [{ purchaseToken: 'of-a-tester', voidedReason: 7 }] })
      : reply(200, {
          voidedPurchases: [{ orderId: 'GPA.1', purchaseToken: 'paid' }],
          tokenPagination: { nextPageToken: 'page-2' },
        })
  }
  const place = '/androidpublisher/v3/applications/org.example/purchases/products/handful/tokens/'
  const token = request.url?.startsWith(place) ? decodeURIComponent(request.url.slice(place.length)) : ''
  return Object.hasOwn(answers, token) ? reply(...(answers[token] as [number])) : reply(404)
}

describe('a purchase token of Google Play', () => {
  const purchase = { store: 'google', transactionId: 'GPA.1', productId: 'handful', purchasedAt: at }

  test('that is paid is a purchase, the same one each time it is replayed', async () => {
    for (let i = 0; i < 2; i++) expect(await verifier.verify('paid', 'handful')).toEqual({ ok: true, value: purchase })
    expect(given).toBe(1)
    now += 3_590_000
    expect(await verifier.verify('to/be?escaped', 'handful')).toEqual({ ok: true, value: purchase })
    expect(given).toBe(2)
  })

  test('of a tester has no order id, so the token identifies it', async () => {
    expect(await verifier.verify('test', 'handful')).toMatchObject({ ok: true, value: { transactionId: 'test' } })
  })

  test.each([
    ['Google never gave', 'invented', 'handful', 'forged'],
    ['Google gave for another product', 'paid', 'chest', 'forged'],
    ['is of another product according to Google', 'of-another-product', 'handful', 'other_product'],
    ['is too old', 'old', 'handful', 'expired'],
    ['was cancelled', 'cancelled', 'handful', 'refunded'],
    ['is not paid yet', 'pending', 'handful', 'unpaid'],
  ])('that %s is refused', async (_, receipt, productId, error) => {
    expect(await verifier.verify(receipt, productId)).toEqual({ ok: false, error })
  })

  test('is asked about again later when Google cannot answer', async () => {
    await expect(verifier.verify('broken', 'handful')).rejects.toThrow('503')
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    await expect(verifier.verify('paid', 'handful')).rejects.toThrow()
  })
})

test('[PURCHASE-5] Google Play is asked for all pages of its refunds since a time', async () => {
  const reportId = expect.stringMatching(/^voided-[0-9a-f]{64}$/)
  expect(await voided(at)).toEqual([
    { kind: 'refunded', reportId, store: 'google', transactionId: 'GPA.1' },
    { kind: 'refunded', reportId, store: 'google', transactionId: 'of-a-tester', chargeback: true },
  ])
  expect(asked).toEqual([String(at), String(at)])
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  await expect(voided(at)).rejects.toThrow()
})
