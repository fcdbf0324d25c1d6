import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { type AppleOptions, appleVerifier } from './apple.ts'
import { type GoogleOptions, googleVerifier, googleVoided } from './google.ts'
import type { ReceiptVerifier, StoreName, StoreNews } from './ports.ts'
import { sandboxVerifier } from './sandbox.ts'

/** The configuration of the stores, as the processes read it from the environment. A store without its variables is closed. */
export interface StoreSettings {
  readonly APPLE_BUNDLE_ID?: string | undefined
  readonly APPLE_APP_ID?: number | undefined
  readonly APPLE_ROOT_FILES: readonly string[]
  readonly GOOGLE_PACKAGE?: string | undefined
  readonly GOOGLE_KEY_FILE?: string | undefined
  readonly SANDBOX_STORE_KEY?: string | undefined
}

/** The stores that are open. */
export interface Stores {
  readonly verifiers: ReadonlyMap<StoreName, ReceiptVerifier>
  /** Asks Google Play for refunds; undefined while it is closed. */
  readonly googleRefunds: ((since: number) => Promise<StoreNews[]>) | undefined
}

/** @throws Error when a file cannot be read or has another form. */
export function openStores(settings: StoreSettings, now: () => number): Stores {
  const apple = appleOptions(settings)
  const google = googleOptions(settings, now)
  const sandbox = sandboxKey(settings)
  const verifiers = new Map<StoreName, ReceiptVerifier>()
  if (apple) verifiers.set('apple', appleVerifier(apple))
  if (google) verifiers.set('google', googleVerifier(google))
  if (sandbox) verifiers.set('sandbox', sandboxVerifier(sandbox, now))
  return { verifiers, googleRefunds: google && googleVoided(google) }
}

/** Undefined when Apple's store is closed. */
export function appleOptions({
  APPLE_BUNDLE_ID,
  APPLE_APP_ID,
  APPLE_ROOT_FILES,
}: StoreSettings): AppleOptions | undefined {
  if (APPLE_BUNDLE_ID === undefined) return undefined
  if (APPLE_ROOT_FILES.length === 0) throw new Error('APPLE_BUNDLE_ID needs APPLE_ROOT_FILES.')
  const roots = APPLE_ROOT_FILES.map((file) => readFileSync(file))
  return { roots, bundleId: APPLE_BUNDLE_ID, ...(APPLE_APP_ID !== undefined && { appAppleId: APPLE_APP_ID }) }
}

/** The form of the key file of a service account, as Google's console gives it. */
const keyFile = z.object({ client_email: z.string(), private_key: z.string(), token_uri: z.url() })

function googleOptions(
  { GOOGLE_PACKAGE, GOOGLE_KEY_FILE }: StoreSettings,
  now: () => number,
): GoogleOptions | undefined {
  if (GOOGLE_PACKAGE === undefined) return undefined
  if (GOOGLE_KEY_FILE === undefined) throw new Error('GOOGLE_PACKAGE needs GOOGLE_KEY_FILE.')
  const key = keyFile.parse(JSON.parse(readFileSync(GOOGLE_KEY_FILE, 'utf8')))
  const serviceAccount = { clientEmail: key.client_email, privateKey: key.private_key, tokenUri: key.token_uri }
  return { packageName: GOOGLE_PACKAGE, serviceAccount, now }
}

/** Undefined when the sandbox is closed. */
export function sandboxKey({
  SANDBOX_STORE_KEY: key,
}: Pick<StoreSettings, 'SANDBOX_STORE_KEY'>): Uint8Array | undefined {
  return key === undefined ? undefined : new TextEncoder().encode(key)
}
