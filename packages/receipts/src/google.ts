import { hash } from 'node:crypto'
import { fail, ok, type Result } from '@lifegrid/base/result'
import { importPKCS8, SignJWT } from 'jose'
import { z } from 'zod'
import type { Purchase, ReceiptProblem, ReceiptVerifier, StoreNews } from './ports.ts'

export interface GoogleOptions {
  readonly packageName: string
  /** From the key file of a service account that may see the app's orders. */
  readonly serviceAccount: { readonly clientEmail: string; readonly privateKey: string; readonly tokenUri: string }
  /** Google's API; another one in tests. */
  readonly apiUrl?: string
  /** Wall time, ms since the Unix epoch. */
  readonly now: () => number
}

const googleApi = 'https://androidpublisher.googleapis.com'
const scope = 'https://www.googleapis.com/auth/androidpublisher'
/** A request that takes longer fails; the job tries it again. */
const requestMs = 10_000
/** An access token is replaced when it has less time left than this. */
const renewMs = 60_000
/** The longest life that Google gives an access token. */
const assertionSeconds = 3_600

const accessToken = z.object({ access_token: z.string(), expires_in: z.number() })
/** https://developers.google.com/android-publisher/api-ref/rest/v3/purchases.products */
const productPurchase = z.object({
  orderId: z.string().min(1).optional(),
  productId: z.string().optional(),
  purchaseState: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  purchaseTimeMillis: z.coerce.number(),
})
const [bought, cancelled] = [0, 1]
/** https://developers.google.com/android-publisher/api-ref/rest/v3/purchases.voidedpurchases */
const voidedPurchasesAnswer = z.object({
  voidedPurchases: z
    .array(
      z.object({
        orderId: z.string().min(1).optional(),
        purchaseToken: z.string().min(1),
        voidedReason: z.int().optional(),
      }),
    )
    .default([]),
  tokenPagination: z.object({ nextPageToken: z.string().optional() }).optional(),
})
/** Google's number for it among the reasons. */
const reasonChargeback = 7
/** Pages of one question; a page has up to 1000 purchases. The rest is asked for the next time. */
const pagesMax = 20

/** Asks Google Play about purchase tokens, with the access of a service account. */
export function googleVerifier(options: GoogleOptions): ReceiptVerifier {
  const { packageName, apiUrl = googleApi } = options
  const authorization = accessTokens(options)
  return {
    async verify(receipt, productId) {
      const [app, product, token] = [packageName, productId, receipt].map(encodeURIComponent)
      const path = `applications/${app}/purchases/products/${product}/tokens/${token}`
      const response = await fetch(`${apiUrl}/androidpublisher/v3/${path}`, {
        headers: { authorization: `Bearer ${await authorization()}` },
        signal: AbortSignal.timeout(requestMs),
      })
      // Google answers 400 and 404 for a token that it never gave for this product, and 410 for one that is too old.
      if (response.status === 400 || response.status === 404) return fail('forged')
      if (response.status === 410) return fail('expired')
      if (!response.ok) throw new Error(`Google Play answered ${response.status} to a question about a purchase.`)
      return purchaseOf(productPurchase.parse(await response.json()), receipt, productId)
    },
  }
}

/**
 * Asks Google Play which purchases were refunded, revoked or charged back since a time. Google answers for the last 30 days.
 * @returns a function of that time, in ms since the Unix epoch.
 * @throws Error when Google cannot be asked now.
 */
export function googleVoided(options: GoogleOptions): (since: number) => Promise<StoreNews[]> {
  const { packageName, apiUrl = googleApi } = options
  const authorization = accessTokens(options)
  return async (since) => {
    const news: StoreNews[] = []
    let page: string | undefined
    for (let n = 0; n < pagesMax; n++) {
      const query = new URLSearchParams({ startTime: String(since), type: '0', ...(page && { token: page }) })
      const path = `applications/${encodeURIComponent(packageName)}/purchases/voidedpurchases?${query}`
      const response = await fetch(`${apiUrl}/androidpublisher/v3/${path}`, {
        headers: { authorization: `Bearer ${await authorization()}` },
        signal: AbortSignal.timeout(requestMs),
      })
      if (!response.ok) throw new Error(`Google Play answered ${response.status} to a question about refunds.`)
      const { voidedPurchases: voided, tokenPagination } = voidedPurchasesAnswer.parse(await response.json())
      for (const { orderId, purchaseToken, voidedReason } of voided) {
        const transactionId = orderId ?? purchaseToken
        const reportId = `voided-${digest(transactionId)}`
        const chargeback = voidedReason === reasonChargeback && { chargeback: true as const }
        news.push({ kind: 'refunded', reportId, store: 'google', transactionId, ...chargeback })
      }
      page = tokenPagination?.nextPageToken
      if (page === undefined) break
    }
    return news
  }
}

/** Google's list has no ids. The same transaction is the same report. */
function digest(transactionId: string): string {
  return hash('sha256', transactionId)
}

function purchaseOf(
  { orderId, productId: sold, purchaseState, purchaseTimeMillis }: z.infer<typeof productPurchase>,
  receipt: string,
  productId: string,
): Result<Purchase, ReceiptProblem> {
  if (sold !== undefined && sold !== productId) return fail('other_product')
  if (purchaseState === cancelled) return fail('refunded')
  if (purchaseState !== bought) return fail('unpaid')
  // Test purchases have no order id. Their token is as unique.
  return ok({ store: 'google', transactionId: orderId ?? receipt, productId, purchasedAt: purchaseTimeMillis })
}

/** Access tokens of the service account: https://developers.google.com/identity/protocols/oauth2/service-account */
function accessTokens({ serviceAccount, now }: GoogleOptions): () => Promise<string> {
  let current: { readonly token: string; readonly until: number } | undefined
  return async () => {
    if (current !== undefined && now() < current.until - renewMs) return current.token
    const { clientEmail, privateKey, tokenUri } = serviceAccount
    const issuedAt = Math.floor(now() / 1000)
    const assertion = await new SignJWT({ scope })
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT' })
      .setIssuer(clientEmail)
      .setAudience(tokenUri)
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + assertionSeconds)
      .sign(await importPKCS8(privateKey, 'RS256'))
    const response = await fetch(tokenUri, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion }),
      signal: AbortSignal.timeout(requestMs),
    })
    if (!response.ok) throw new Error(`Google refused an access token with status ${response.status}.`)
    const { access_token: token, expires_in: seconds } = accessToken.parse(await response.json())
    current = { token, until: now() + seconds * 1000 }
    return token
  }
}
