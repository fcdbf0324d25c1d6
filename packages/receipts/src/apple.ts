import {
  Environment,
  type JWSTransactionDecodedPayload,
  NotificationTypeV2,
  SignedDataVerifier,
  VerificationException,
  VerificationStatus,
} from '@apple/app-store-server-library'
import { fail, ok, type Result } from '@lifegrid/base/result'
import type { Price, Purchase, ReceiptProblem, ReceiptVerifier, StoreNews } from './ports.ts'

export interface AppleOptions {
  /** Apple's root certificates, DER. They are at https://www.apple.com/certificateauthority/. */
  readonly roots: readonly Buffer[]
  readonly bundleId: string
  /** The app's number in the App Store; absent for the store's sandbox, whose purchases cost nothing. */
  readonly appAppleId?: number
}

/**
 * Verifies the signed transactions of StoreKit 2 against Apple's certificate chain, without asking Apple. A revocation that came after
 * the signature is not in the receipt: Apple sends a notification.
 */
export function appleVerifier(options: AppleOptions): ReceiptVerifier {
  const verifier = signedData(options)
  return {
    async verify(receipt, productId) {
      try {
        return purchaseOf(await verifier.verifyAndDecodeTransaction(receipt), productId)
      } catch (error) {
        if (!(error instanceof VerificationException)) throw error
        return fail(problemOf(error))
      }
    },
  }
}

/** The kinds of notifications by which Apple reports that the money went back, or that a family's share of a purchase has ended. */
const moneyWentBack: ReadonlySet<string> = new Set([NotificationTypeV2.REFUND, NotificationTypeV2.REVOKE])

/**
 * Reads notifications of the App Store, version 2: https://developer.apple.com/documentation/appstoreservernotifications. Both the
 * notification and the transaction in it are signed by Apple.
 * @returns a function of the field `signedPayload` of the request's body.
 */
export function appleNotifications(
  options: AppleOptions,
): (signedPayload: string) => Promise<Result<StoreNews, ReceiptProblem>> {
  const verifier = signedData(options)
  return async (signedPayload) => {
    try {
      const { notificationType, notificationUUID, data } = await verifier.verifyAndDecodeNotification(signedPayload)
      const signed = data?.signedTransactionInfo
      if (notificationType === undefined || notificationUUID === undefined || signed === undefined)
        return ok({ kind: 'other' })
      if (!moneyWentBack.has(notificationType)) return ok({ kind: 'other' })
      const { transactionId } = await verifier.verifyAndDecodeTransaction(signed)
      if (transactionId === undefined) return fail('forged')
      return ok({ kind: 'refunded', reportId: notificationUUID, store: 'apple', transactionId })
    } catch (error) {
      if (!(error instanceof VerificationException)) throw error
      return fail(problemOf(error))
    }
  }
}

function signedData({ roots, bundleId, appAppleId }: AppleOptions): SignedDataVerifier {
  // The library does not verify signatures in its environments Xcode and LocalTesting, so they cannot be chosen.
  const environment = appAppleId === undefined ? Environment.SANDBOX : Environment.PRODUCTION
  return new SignedDataVerifier([...roots], false, environment, bundleId, appAppleId)
}

function purchaseOf(signed: JWSTransactionDecodedPayload, productId: string): Result<Purchase, ReceiptProblem> {
  const { transactionId, purchaseDate } = signed
  if (transactionId === undefined || purchaseDate === undefined) return fail('forged')
  if (signed.productId !== productId) return fail('other_product')
  if (signed.revocationDate !== undefined) return fail('refunded')
  const price = priceOf(signed)
  return ok({ store: 'apple', transactionId, productId, purchasedAt: purchaseDate, ...(price && { price }) })
}

/** Apple states the price of one piece in thousandths of the currency. Transactions of older systems have none. */
function priceOf({ price, currency }: JWSTransactionDecodedPayload): Price | undefined {
  if (price === undefined || currency === undefined) return undefined
  const { maximumFractionDigits: digits = 2 } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions()
  return { amount: Math.round((price / 1000) * 10 ** digits), currency: currency.toLowerCase() }
}

function problemOf({ status, cause }: VerificationException): ReceiptProblem {
  if (status === VerificationStatus.INVALID_APP_IDENTIFIER || status === VerificationStatus.INVALID_ENVIRONMENT)
    return 'other_app'
  // With a cause, the receipt has no certificates that can be read. Without one, a certificate was not valid at the time of the signature.
  return status === VerificationStatus.INVALID_CERTIFICATE && cause === undefined ? 'expired' : 'forged'
}
