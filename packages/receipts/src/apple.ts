import {
  Environment,
  type JWSTransactionDecodedPayload,
  SignedDataVerifier,
  VerificationException,
  VerificationStatus,
} from '@apple/app-store-server-library'
import { fail, ok, type Result } from '@lifegrid/base/result'
import type { Purchase, ReceiptProblem, ReceiptVerifier } from './ports.ts'

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
export function appleVerifier({ roots, bundleId, appAppleId }: AppleOptions): ReceiptVerifier {
  // The library does not verify signatures in its environments Xcode and LocalTesting, so they cannot be chosen.
  const environment = appAppleId === undefined ? Environment.SANDBOX : Environment.PRODUCTION
  const verifier = new SignedDataVerifier([...roots], false, environment, bundleId, appAppleId)
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

function purchaseOf(signed: JWSTransactionDecodedPayload, productId: string): Result<Purchase, ReceiptProblem> {
  const { transactionId, purchaseDate } = signed
  if (transactionId === undefined || purchaseDate === undefined) return fail('forged')
  if (signed.productId !== productId) return fail('other_product')
  if (signed.revocationDate !== undefined) return fail('refunded')
  return ok({ store: 'apple', transactionId, productId, purchasedAt: purchaseDate })
}

function problemOf({ status, cause }: VerificationException): ReceiptProblem {
  if (status === VerificationStatus.INVALID_APP_IDENTIFIER || status === VerificationStatus.INVALID_ENVIRONMENT)
    return 'other_app'
  // With a cause, the receipt has no certificates that can be read. Without one, a certificate was not valid at the time of the signature.
  return status === VerificationStatus.INVALID_CERTIFICATE && cause === undefined ? 'expired' : 'forged'
}
