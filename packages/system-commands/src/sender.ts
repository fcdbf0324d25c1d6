import { type Clock, sleep } from '@lifegrid/base/clock'
import { backoffMs, type Random } from '@lifegrid/base/random'
import type { ClusterTopology, Streams } from '@lifegrid/cluster/ports'
import {
  type ServiceCommandName,
  type SystemCommandMessage,
  systemCommands,
} from '@lifegrid/contract/commands/system/index.generated'
import { laneOf, partitionOf } from '@lifegrid/contract/partition'
import type { InboundEntry } from '@lifegrid/contract/wire/inbound'
import type { RecentOutcome, Store } from '@lifegrid/storage/ports'
import { systemCommandId } from './command-id.ts'
import { senderLimits } from './limits.ts'

/** A command of the cluster itself for one player's life. */
export interface SystemCommand<Name extends ServiceCommandName = ServiceCommandName> {
  readonly player: string
  readonly type: Name
  /** What makes it the only one of its type for the player: {@link systemCommandId}. */
  readonly key: string
  readonly message: SystemCommandMessage<Name>
  /** [OPS-9] That of the command that has caused it. */
  readonly traceparent?: string | undefined
}

export interface SystemCommandSender {
  /**
   * [SYS-1] Hands the command to the owner of the life, and resolves when the journal has it. The player need not be connected. Delivering
   * the same command again, also from other nodes at the same time, applies it once and returns the recorded outcome.
   *
   * [SYS-4] A rejection says nothing: the command may take effect later. The caller keeps the row from which the command is made, and
   * delivers it again, until this resolves.
   * @returns the outcome in the journal: `ok`, or the code of a refusal, which is final. Undefined when the record has no such player.
   * @throws NotDeliveredError when the journal does not have the command in time. @throws StoreError when the record does not answer.
   */
  deliver<Name extends ServiceCommandName>(command: SystemCommand<Name>): Promise<RecentOutcome | undefined>
}

/** The command is not in the journal yet. Deliver it again later. */
export class NotDeliveredError extends Error {
  override readonly name = 'NotDeliveredError'
}

export interface SenderOptions {
  readonly streams: Pick<Streams, 'append'>
  readonly store: Pick<Store, 'outcome' | 'head'>
  readonly topology: ClusterTopology
  readonly clock: Clock
  readonly random: Random
  /** The node's session id, for the logs of sims. */
  readonly from: string
}

export function systemCommandSender(options: SenderOptions): SystemCommandSender {
  const { store, clock, random } = options
  return {
    async deliver({ player, type, key, message, traceparent }) {
      const id = systemCommandId(type, key)
      const entry = {
        ...({ kind: 'system', player, from: options.from, type, id, message } as const),
        ...(traceparent !== undefined && { traceparent }),
      }
      systemCommands[type].message.parse(message)
      const known = await store.outcome(player, id)
      if (known !== undefined) return known
      if ((await store.head(player)) === undefined) return undefined
      const giveUpAt = clock.monotonic() + senderLimits.deliverMs
      let reason = ''
      for (let attempt = 0; clock.monotonic() < giveUpAt; attempt++) {
        const problem = await append(options, entry)
        if (problem !== undefined) {
          reason = problem
          await sleep(clock, backoffMs(random, attempt, senderLimits.retryBaseMs, senderLimits.retryCapMs))
          continue
        }
        reason = 'the owner of the life has not applied it'
        const until = Math.min(giveUpAt, clock.monotonic() + senderLimits.resendMs)
        const outcome = await awaitOutcome(options, { player, id }, until)
        if (outcome !== undefined) return outcome
      }
      throw new NotDeliveredError(`${id} of ${player} is not in the journal yet: ${reason}.`)
    },
  }
}

/** Returns why the entry is not in the stream, or may not be; undefined when it is. */
async function append({ streams, topology }: SenderOptions, entry: InboundEntry): Promise<string | undefined> {
  const partition = partitionOf(entry.player, topology.partitions)
  const lane = laneOf(partition, topology.lanes)
  const data = JSON.stringify(entry)
  try {
    const { outcome } = await streams.append({ lane, partition, data, backlogMax: senderLimits.backlogMax })
    return outcome === 'appended' ? undefined : `its stream refused it as ${outcome}`
  } catch (error) {
    return `its stream cannot be reached (${error instanceof Error ? error.message : error})`
  }
}

async function awaitOutcome(
  { store, clock }: SenderOptions,
  { player, id }: { readonly player: string; readonly id: string },
  until: number,
): Promise<RecentOutcome | undefined> {
  let waitMs: number = senderLimits.pollBaseMs
  while (clock.monotonic() < until) {
    await sleep(clock, waitMs)
    const outcome = await store.outcome(player, id)
    if (outcome !== undefined) return outcome
    waitMs = Math.min(2 * waitMs, senderLimits.pollCapMs)
  }
  return undefined
}
