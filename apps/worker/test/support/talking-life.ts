import { advance } from '@lifegrid/engine/advance'
import { apply } from '@lifegrid/engine/apply'
import { birth } from '@lifegrid/engine/birth'
import { minuteAt } from '@lifegrid/engine/core/clock'
import type { EngineContext } from '@lifegrid/engine/core/context'
import type { EngineFrame } from '@lifegrid/engine/core/engine-frame'
import type { EngineJob } from '@lifegrid/engine/core/engine-job'
import { chooseOption } from '@lifegrid/engine/lab/autoplayer'
import type { Life } from '@lifegrid/engine/life/life'
import type { Person } from '@lifegrid/engine/life/person'
import { questionShapeOf } from '@lifegrid/engine/story/question-shape'
import { saidIn } from '@lifegrid/engine/systems/talk/said-message'
import type { StoredMessage } from '@lifegrid/storage/messages/ports'
import type { JournalEntry } from '@lifegrid/storage/ports'
import { commandChecksum } from '@lifegrid/storage/recent-outcome'

export interface TalkingLife {
  readonly life: Life
  readonly mother: Person
  readonly journal: JournalEntry[]
  /** What was said, as the owner writes it into the record with the journal. */
  readonly messages: StoredMessage[]
  /** Carries a command out and journals it. @returns the jobs that it asks for. @throws when it is refused. */
  send(type: string, message: unknown): readonly EngineJob[]
}

/** A life of twelve years whose replies come from outside, with its journal. The clock stands, so all talks are on one day. */
export function talkingLife(playerId: string, bornAt: number, engine: EngineContext): TalkingLife {
  const message = { playerId, seed: `seed-of-${playerId}`, ruleset: 'calibrated' as const }
  const life = birth({ ...message, at: bornAt }, engine)
  const journal: JournalEntry[] = []
  const messages: StoredMessage[] = []
  const keep = (frames: readonly EngineFrame[]): void => {
    messages.push(...saidIn(frames).map((said) => ({ playerId, ...said })))
  }
  let at = bornAt
  const write = (type: string, said: unknown): void => {
    const seq = journal.length + 1
    const checksum = commandChecksum(type, JSON.stringify(said))
    const common = { playerId, seq, commandId: `c-${seq}`, detail: null, epoch: 1 }
    const minute = minuteAt(life, at)
    journal.push({ ...common, at, minute, type, message: JSON.stringify(said), checksum, outcome: 'ok' })
  }
  const send = (type: string, said: unknown): readonly EngineJob[] => {
    at += 1000
    const { frames, result } = apply(life, { type, message: said }, at, engine)
    keep(frames)
    if (!result.ok) throw new Error(`${type} is refused with ${result.error.code}`)
    write(type, said)
    return result.value.jobs
  }
  write('sys.birth', message)
  send('sys.connect', { edge: 'e', connection: 'c', replies: 'external' })
  send('characterSetup', { firstname: 'Ada', lastname: 'Moreau', sex: 'female' })
  send('start', null)
  send('speed', 1)
  while (minuteAt(life, at) < 12 * 366 * 1440) {
    at += 5_000
    keep(advance(life, at, engine))
    while (life.question !== null) {
      const question = questionShapeOf({ life, minute: minuteAt(life, at), catalogue: engine.catalogue })
      send('answer', { eventId: question.id, option: chooseOption(playerId, question) })
    }
  }
  send('stop', null)
  const mother = life.people.find(({ relation }) => relation === 'mother')
  if (mother === undefined) throw new Error('the life has no mother')
  return { life, mother, journal, messages, send }
}
