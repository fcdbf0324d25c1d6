import { decodeJwt, decodeProtectedHeader } from 'jose'
import type { StoreName } from './ports.ts'
import { sandboxIssuer } from './sandbox.ts'

/**
 * Finds out from the form of a receipt which store it is for, if the client did not say: Apple signs with a chain of certificates in the
 * header, the sandbox names itself, and everything else is a purchase token of Google Play. Nothing is verified.
 */
export function storeOf(receipt: string): Exclude<StoreName, 'stripe'> {
  try {
    if (decodeProtectedHeader(receipt).x5c !== undefined) return 'apple'
    if (decodeJwt(receipt).iss === sandboxIssuer) return 'sandbox'
  } catch {
    // It is no signed text.
  }
  return 'google'
}
