import { fail, ok, type Result } from '@lifegrid/base/result'
import type { WriteCommandName } from '@lifegrid/contract/commands/index.generated'
import type { Refusal as RefusalInWords } from '@lifegrid/contract/errors'
import type { ResultShape } from '@lifegrid/contract/shapes/result'
import { advance, settleTouched } from './advance.ts'
import type { Command } from './commands/define.ts'
import { commands, type EngineCommandName } from './commands/index.generated.ts'
import { minuteAt, setClock } from './core/clock.ts'
import type { EngineContext } from './core/context.ts'
import { countCommand } from './core/counters.ts'
import type { EngineFrame } from './core/engine-frame.ts'
import type { EngineJob } from './core/engine-job.ts'
import { type Refusal, refusal, refusalInWords } from './core/refusal.ts'
import type { Transfer } from './core/transfer.ts'
import { turnOf } from './core/turn.ts'
import { unpostedOf } from './core/unposted.ts'
import { leavesAt } from './life/leaving.ts'
import type { Life } from './life/life.ts'
import { withdrawMootQuestion } from './story/moot-question.ts'
import { beginQuestDay } from './story/quests.ts'
import { updateSetPoints } from './systems/mood/mood.ts'
import { meansOf, resultBetween } from './views/command-result.ts'

/** A command of the contract, or one of the cluster's own (`sys.connect` …). The message has passed the command's schema. */
export interface EngineCommand {
  readonly type: string
  readonly message: unknown
}

/** What a successful command leaves to its caller. */
export interface Effected {
  /** [LEDGER-2] What time has moved since the last entry, then what the command moves. */
  readonly transfers: Transfer[]
  /** [LEDGER-4] The transfers open the ledger anew: they give all balances, without the ledger's earlier lines. */
  readonly opening: boolean
  /** [OUT-6] What the command has paid and got, unless a frame of its own tells it. Absent when that is nothing. */
  readonly outcome?: ResultShape
  /** Queue jobs for the outbox, to be stored in the same commit ([GATE-3]). Their ids are deterministic. */
  readonly jobs: EngineJob[]
}

export interface Applied {
  /** Frames of what happened up to `at`, then those of the command, in order. A refused command has only the former. */
  readonly frames: EngineFrame[]
  readonly result: Result<Effected, RefusalInWords>
}

/**
 * Advances the life to cluster wall time `at` (ms), and carries the command out at that time. When `at` is in the life's past, the command
 * takes effect at the life's present. A refused command leaves the life exactly as {@link advance} would.
 */
export function apply(life: Life, command: EngineCommand, at: number, context: EngineContext): Applied {
  const frames = advance(life, at, context)
  const now = Math.max(at, life.at)
  const rule = commandNamed(command.type)
  const turn = turnOf(life, minuteAt(life, now), context)
  if (rule === undefined) {
    const unknown = refusal('unknown_command', 'life.no-command', { command: command.type })
    return { frames, result: fail(refusalInWords(unknown, turn)) }
  }
  const [unposted, opening] = [unpostedOf(life), life.unposted === null]
  // The day's quests begin before its first command, so that the command counts for them.
  const quests = beginQuestDay(turn, now)
  const before = hasResult(command.type) ? meansOf(life, turn.minute) : undefined
  const refused =
    refuseLeaving(rule, command.type, life) ??
    refuseNeeds(rule, life) ??
    rule.handle(turn, command.message, { now, context })
  if (refused !== undefined) {
    life.retention.quests = quests
    return { frames, result: fail(refusalInWords(refused, turn)) }
  }
  const after = before && meansOf(life, turn.minute)
  if (isWriteCommand(command.type) && command.type !== 'answer') countCommand(turn, command.type)
  withdrawMootQuestion(turn)
  settleTouched(turn)
  if (rule.changes.includes('mood')) updateSetPoints(turn)
  const outcome = before && after && resultBetween(before, after, () => meansOf(life, turn.minute), turn.bought)
  setClock(life, now, turn.minute)
  life.unposted = []
  const transfers = [...unposted, ...turn.transfers]
  return {
    frames: [...frames, ...turn.frames],
    result: ok({ transfers, opening, jobs: turn.jobs, ...(outcome && { outcome }) }),
  }
}

/** Commands whose payment a frame of their own tells, and those that begin a life. */
const tellsItself: ReadonlySet<string> = new Set([
  'answer',
  'purchaseTimeSkip',
  'claimDailyReward',
  'claimQuestReward',
  'characterSetup',
  'restart',
])

/** Whether the acknowledgement of a command says what it has cost and brought. Nobody acknowledges the cluster's own commands. */
function hasResult(type: string): boolean {
  return isWriteCommand(type) && !tellsItself.has(type)
}

/** [RIGHTS-2] Why a command of the player is refused while the account will be deleted; undefined when it will not be. */
function refuseLeaving({ isAllowedWhileLeaving }: Command<unknown>, type: string, life: Life): Refusal | undefined {
  if (leavesAt(life) === null || isAllowedWhileLeaving || !isWriteCommand(type)) return undefined
  return refusal('deletion_scheduled')
}

/** Why a command that needs a life in play is refused; undefined when the need is met. */
function refuseNeeds({ needs }: Command<unknown>, life: Life): Refusal | undefined {
  if (needs === undefined || life.status === 'playing') return undefined
  return refusal(life.status === 'creating' ? 'not_created' : 'dead')
}

function commandNamed(type: string): Command<unknown> | undefined {
  if (!Object.hasOwn(commands, type)) return undefined
  return commands[type as EngineCommandName] as Command<unknown>
}

/** Whether it is a command of the player. The cluster's own commands have a dot in their name. */
function isWriteCommand(type: string): type is WriteCommandName {
  return Object.hasOwn(commands, type) && !type.includes('.')
}
