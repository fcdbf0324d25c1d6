import { fail, ok, type Result } from '@lifegrid/base/result'
import { errors, jwtVerify, SignJWT } from 'jose'
import { z } from 'zod'
import type { Purchase, ReceiptProblem, ReceiptVerifier, StoreNews } from './ports.ts'

/** A store for development. Its receipts are signed with a key of the cluster, so no player can make one. */

export const sandboxIssuer = 'lifegrid-sandbox'
const issuer = sandboxIssuer
/** The issuer of reports, so that a receipt is no report. */
const reportIssuer = 'lifegrid-sandbox-report'
const reportClaims = z.object({
  jti: z.string().min(1),
  sub: z.string().min(1),
  share: z.int().min(1).max(999_999).optional(),
  chargeback: z.literal(true).optional(),
})
const claims = z.object({ jti: z.string().min(1), sub: z.string(), iat: z.number() })

export interface SandboxPurchase extends Pick<Purchase, 'transactionId' | 'productId' | 'purchasedAt'> {
  /** From then on the receipt is refused, ms since the Unix epoch. */
  readonly expiresAt: number
}

/** Makes a receipt of the sandbox. */
export function sandboxReceipt(purchase: SandboxPurchase, key: Uint8Array): Promise<string> {
  return new SignJWT()
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer(issuer)
    .setJti(purchase.transactionId)
    .setSubject(purchase.productId)
    .setIssuedAt(Math.floor(purchase.purchasedAt / 1000))
    .setExpirationTime(Math.floor(purchase.expiresAt / 1000))
    .sign(key)
}

/** @param now wall time, ms since the Unix epoch. */
export function sandboxVerifier(key: Uint8Array, now: () => number): ReceiptVerifier {
  return {
    async verify(receipt, productId) {
      try {
        const options = { issuer, algorithms: ['HS256'], currentDate: new Date(now()) }
        const { jti, sub, iat } = claims.parse((await jwtVerify(receipt, key, options)).payload)
        if (sub !== productId) return fail('other_product')
        return ok({ store: 'sandbox', transactionId: jti, productId, purchasedAt: iat * 1000 })
      } catch (error) {
        if (error instanceof errors.JWTExpired) return fail('expired')
        if (error instanceof errors.JOSEError || error instanceof z.ZodError) return fail('forged')
        throw error
      }
    },
  }
}

/** A report of the sandbox that the money of a purchase went back; see {@link StoreNews}. */
export interface SandboxRefund {
  readonly reportId: string
  readonly transactionId: string
  /** Absent: all of it. */
  readonly share?: number
  readonly chargeback?: true
  /** From then on the report is refused, ms since the Unix epoch. */
  readonly expiresAt: number
}

/** Makes the report by which the sandbox takes the money of a purchase back. */
export function sandboxRefund(
  { reportId, transactionId, expiresAt, ...claims }: SandboxRefund,
  key: Uint8Array,
): Promise<string> {
  return new SignJWT({ ...claims })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer(reportIssuer)
    .setJti(reportId)
    .setSubject(transactionId)
    .setExpirationTime(Math.floor(expiresAt / 1000))
    .sign(key)
}

/** Reads a report of {@link sandboxRefund}. @param now wall time, ms since the Unix epoch. */
export async function readSandboxReport(
  report: string,
  key: Uint8Array,
  now: number,
): Promise<Result<StoreNews, ReceiptProblem>> {
  try {
    const options = { issuer: reportIssuer, algorithms: ['HS256'], currentDate: new Date(now) }
    const { jti, sub, share, chargeback } = reportClaims.parse((await jwtVerify(report, key, options)).payload)
    const more = { ...(share !== undefined && { share }), ...(chargeback && { chargeback }) }
    return ok({ kind: 'refunded', reportId: jti, store: 'sandbox', transactionId: sub, ...more })
  } catch (error) {
    if (error instanceof errors.JWTExpired) return fail('expired')
    if (error instanceof errors.JOSEError || error instanceof z.ZodError) return fail('forged')
    throw error
  }
}
