import { hash } from 'node:crypto'
import { type CommandMessage, commands } from '@lifegrid/contract/commands/index.generated'
import type { NewPurchase } from '@lifegrid/storage/purchases/ports'

/** [CMD-11] Fields of commands that the journal and the life must not hold, such as receipts. */

/**
 * Returns the message with a fingerprint in place of its secret field, if its command has one. The command is applied with this message,
 * so a replay of the journal applies the same one.
 */
export function withoutSecret(type: string, message: unknown): unknown {
  const field = secretFieldOf(type)
  if (field === undefined || typeof message !== 'object' || message === null) return message
  const secret: unknown = Object.hasOwn(message, field) ? (message as Record<string, unknown>)[field] : undefined
  return typeof secret === 'string' ? { ...message, [field]: fingerprint(secret) } : message
}

/** Tells secrets apart and does not show them: tokens and receipts are too random to be guessed. The migration 0006 makes the same. */
function fingerprint(secret: string): string {
  return `sha256:${hash('sha256', secret)}`
}

/** [CMD-12] The token that the command sets, or null to remove it; undefined for every other command. */
export function deviceTokenIn(type: string, message: unknown): CommandMessage<'deviceToken'> | undefined {
  return type === 'deviceToken' ? commands.deviceToken.message.parse(message) : undefined
}

/** [PURCHASE-1] The receipt that the command brings, for its row; undefined for every other command. */
export function receiptIn(
  type: string,
  message: unknown,
): Pick<NewPurchase, 'productId' | 'store' | 'receipt' | 'fingerprint'> | undefined {
  if (type !== 'purchaseInAppItem') return undefined
  const { productId, receipt, store = null } = commands.purchaseInAppItem.message.parse(message)
  return { productId, store, receipt, fingerprint: fingerprint(receipt) }
}

function secretFieldOf(type: string): string | undefined {
  if (!Object.hasOwn(commands, type)) return undefined
  const definition: { readonly secret?: string } = commands[type as keyof typeof commands]
  return definition.secret
}
