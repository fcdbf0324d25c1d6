import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Clock } from '@lifegrid/base/clock'
import { importPKCS8, SignJWT } from 'jose'
import { z } from 'zod'
import { workerLimits } from '../limits.ts'
import { type Answer, post } from '../post.ts'
import type { PushMessage, PushProvider, PushResult } from './provider.ts'

/** The fields of a Google service account's key file that are used here. */
const serviceAccount = z.object({
  project_id: z.string().min(1),
  client_email: z.string().min(1),
  private_key: z.string().min(1),
  token_uri: z.url().default('https://oauth2.googleapis.com/token'),
})
export type ServiceAccount = z.infer<typeof serviceAccount>

export interface FcmOptions {
  readonly account: ServiceAccount
  /** Normally https://fcm.googleapis.com. */
  readonly url: string
  readonly clock: Clock
}

/** @throws Error without the content of the file when it cannot be read or is no key file of a service account. */
export function readServiceAccount(file: string): ServiceAccount {
  let content: unknown
  try {
    content = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'it is not JSON' : error instanceof Error ? error.message : 'unknown'
    throw new Error(`FCM_SERVICE_ACCOUNT_FILE: ${file} cannot be read: ${reason}.`)
  }
  const parsed = serviceAccount.safeParse(content)
  if (parsed.success) return parsed.data
  throw new Error(
    `FCM_SERVICE_ACCOUNT_FILE: ${file} is no key file of a service account: ${z.prettifyError(parsed.error)}`,
  )
}

/**
 * Firebase Cloud Messaging, HTTP v1 API (https://firebase.google.com/docs/reference/fcm/rest/v1/projects.messages/send), with plain HTTP:
 * the protocol is one request for an access token an hour and one for each notification, and `jose`, which the accounts use anyway, signs
 * the former. `firebase-admin` would bring its own retries, timers and eight further packages for it, and cannot be pointed to another
 * server for tests.
 */
export function fcmProvider(options: FcmOptions): PushProvider {
  const accessToken = cachedToken(options)
  const url = `${options.url}/v1/projects/${options.account.project_id}/messages:send`
  return {
    name: 'fcm',
    async send(message) {
      try {
        const token = await accessToken.get()
        const answer = await post(options.clock, url, {
          headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
          body: JSON.stringify({ message: bodyOf(message) }),
          doing: 'sending a notification',
        })
        // The token was revoked, or expired early. The next attempt gets another one.
        if (answer.status === 401) accessToken.drop()
        return resultOf(answer)
      } catch (error) {
        return { outcome: 'later', afterMs: undefined, reason: error instanceof Error ? error.message : String(error) }
      }
    },
  }
}

/** The key becomes the name under which a later notification replaces an earlier one on the device; 64 bytes at most on iOS. */
function bodyOf({ device, key, kind, title, body }: PushMessage): object {
  const tag = hash('sha256', key).slice(0, 32)
  return {
    token: device.token,
    notification: { title, body },
    data: { kind },
    android: { collapse_key: tag, notification: { tag } },
    apns: { headers: { 'apns-collapse-id': tag } },
    webpush: { notification: { tag } },
  }
}

function resultOf({ status, text, retryAfterMs }: Answer): PushResult {
  if (status >= 200 && status < 300) return { outcome: 'sent' }
  // UNREGISTERED is 404. INVALID_ARGUMENT about the token is a token of something else than this service.
  if (status === 404 || /"UNREGISTERED"/.test(text)) return { outcome: 'unregistered' }
  if (status === 400 && /message\.token|registration token/i.test(text)) return { outcome: 'unregistered' }
  const reason = `FCM answers ${status}: ${errorOf(text)}`
  if (status === 429 || status === 401 || status >= 500) return { outcome: 'later', afterMs: retryAfterMs, reason }
  return { outcome: 'refused', reason }
}

function errorOf(text: string): string {
  return /"message"\s*:\s*"([^"]{1,200})/.exec(text)?.[1] ?? 'no reason'
}

/** An OAuth 2.0 access token for the service account (RFC 7523), asked for once and again shortly before it expires. */
function cachedToken({ account, clock }: FcmOptions): { get(): Promise<string>; drop(): void } {
  let current: { readonly token: Promise<string>; readonly until: number } | undefined
  return {
    get() {
      const now = clock.monotonic()
      if (current !== undefined && now < current.until) return current.token
      const token = askForToken(account, clock)
      const asked = { token, until: now + workerLimits.pushTokenMs }
      current = asked
      token.catch(() => {
        if (current === asked) current = undefined
      })
      return token
    },
    drop() {
      current = undefined
    },
  }
}

const granted = z.object({ access_token: z.string().min(1) })

async function askForToken(account: ServiceAccount, clock: Clock): Promise<string> {
  const key = await importPKCS8(account.private_key, 'RS256')
  const seconds = Math.floor(clock.now() / 1000)
  const assertion = await new SignJWT({ scope: 'https://www.googleapis.com/auth/firebase.messaging' })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT' })
    .setIssuer(account.client_email)
    .setAudience(account.token_uri)
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + 3600)
    .sign(key)
  const form = new URLSearchParams({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion })
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const answer = await post(clock, account.token_uri, {
    headers,
    body: form.toString(),
    doing: 'asking for an access token',
  })
  if (answer.status !== 200) throw new Error(`no access token for FCM: ${answer.status}`)
  return granted.parse(JSON.parse(answer.text)).access_token
}
