import type { ConversationType } from '@lifegrid/contract/commands/conversation'
import type { Answering } from '@lifegrid/conversation/answering'
import { buildRequest } from '@lifegrid/conversation/build-request'
import { regardIn } from '@lifegrid/conversation/hear/hear'
import type { PastMessage } from '@lifegrid/conversation/ports'
import { advance } from '@lifegrid/engine/advance'
import { apply } from '@lifegrid/engine/apply'
import { isoDate } from '@lifegrid/engine/core/calendar'
import { minuteAt, wallAt } from '@lifegrid/engine/core/clock'
import type { EngineContext } from '@lifegrid/engine/core/context'
import { ageAt, epochDayAt } from '@lifegrid/engine/core/time'
import { randomOf } from '@lifegrid/engine/core/turn'
import { chooseOption } from '@lifegrid/engine/lab/autoplayer'
import { liveLife } from '@lifegrid/engine/lab/live'
import type { Conversation } from '@lifegrid/engine/life/conversations'
import type { Life } from '@lifegrid/engine/life/life'
import type { Person } from '@lifegrid/engine/life/person'
import { questionShapeOf } from '@lifegrid/engine/story/question-shape'
import { outcomeOfTalk } from '@lifegrid/engine/systems/talk/conversations'
import { talkViewOf } from '@lifegrid/engine/views/talk-view'
import { ExpectedFailure } from '../expected-failure.ts'

export interface Talk {
  /** The first names of the player and of the person. */
  readonly you: string
  readonly them: string
  /** Who talks to whom, when. */
  readonly introduction: string
  /** Changes the type of the next messages. */
  about(type: ConversationType): void
  /** Lets days pass. @returns the new date. */
  pass(days: number): string
  say(
    text: string,
  ): Promise<
    { readonly refusal: string } | { readonly texts: readonly string[]; readonly suggested: readonly string[] }
  >
}

const minutesPerYear = 525_960
const minutesPerDay = 1440

/**
 * A conversation with a person of a life of the lab. It takes the way of a conversation on a cluster: the command `conversation`, the
 * request for a reply, and the system command `sys.reply`.
 */
export function talkInLab(
  { seed, age, with: whom }: { readonly seed: string; readonly age: number; readonly with?: string },
  context: EngineContext,
  answering: Answering,
): Talk {
  const { life } = liveLife(
    { seed, ruleset: 'calibrated', untilMinute: age * minutesPerYear + 2 * minutesPerDay },
    context,
  )
  if (life.status !== 'playing')
    throw new ExpectedFailure(`This life ends before the age of ${age}. Choose another --seed or --age.`)
  let at = life.at
  const history: PastMessage[] = []
  let type: ConversationType = 'chat'
  const send = (name: string, message: unknown) => apply(life, { type: name, message }, at, context).result
  const answerQuestions = (): void => {
    while (life.question !== null) {
      const question = questionShapeOf({ life, minute: minuteAt(life, at), catalogue: context.catalogue })
      send('answer', { eventId: question.id, option: chooseOption(seed, question) })
    }
  }
  answerQuestions()
  send('sys.connect', { edge: 'lab', connection: 'talk', replies: 'external' })
  const person = personNamed(life, whom)
  return {
    you: life.firstname,
    them: person.firstname,
    introduction: `You are ${life.firstname}, ${ageAt(life, minuteAt(life, at))}. You write to ${person.firstname}, your ${person.relation} (affinity ${person.affinity}). It is ${dateOf(life, minuteAt(life, at))}.`,
    about(next) {
      type = next
    },
    pass(days) {
      const until = minuteAt(life, at) + days * minutesPerDay
      while (life.status === 'playing' && minuteAt(life, at) < until) {
        at = wallAt(life, until) ?? at + 1
        advance(life, at, context)
        answerQuestions()
      }
      return `it is ${dateOf(life, minuteAt(life, at))}`
    },
    async say(text) {
      const said = send('conversation', { character: person.id, type, text, regard: regardIn(text) })
      if (!said.ok) return { refusal: said.error.detail ?? said.error.code }
      const conversation = life.conversations.list.find((one) => one.person === person.id) as Conversation
      const minute = minuteAt(life, at)
      const facts = talkViewOf(life, context.catalogue, { conversation, person, minute })
      const turn = { life, random: randomOf(life.seed), minute }
      const outcome = outcomeOfTalk(turn, person, conversation)
      const request = buildRequest(facts, { turn: `${seed}-${conversation.id}-${conversation.turn}`, outcome, history })
      const { texts, answers } = await answering.answer('lab', request, true)
      const [first = '…', ...more] = texts
      send('sys.reply', {
        conversation: conversation.id,
        turn: conversation.turn,
        text: first,
        sentiment: outcome,
        ...(more.length > 0 ? { more } : {}),
        ...(answers.length > 0 ? { answerOptions: [...answers] } : {}),
      })
      history.push(
        { by: 'player', text, minute },
        ...texts.map((one) => ({ by: 'person' as const, text: one, minute })),
      )
      return { texts, suggested: answers }
    },
  }
}

function dateOf(life: Life, minute: number): string {
  return isoDate(epochDayAt(life, minute))
}

/** The living person of this first name or relation, or the one who is closest to the player. */
function personNamed(life: Life, wanted: string | undefined): Person {
  const living = life.people.filter(({ diedDay }) => diedDay === null)
  const name = wanted?.toLowerCase()
  const fitting = living.filter(
    ({ firstname, relation }) => name === undefined || firstname.toLowerCase() === name || relation === name,
  )
  const [person] = fitting.sort((a, b) => b.affinity - a.affinity)
  if (person !== undefined) return person
  const known = living.map(({ firstname, relation }) => `${firstname} (${relation})`).join(', ')
  throw new ExpectedFailure(`There is nobody called "${wanted}" in this life. There are: ${known}.`)
}
