import { createInterface, type Interface } from 'node:readline/promises'
import { keyedRandom } from '@lifegrid/base/keyed-random'
import { catalogue } from '@lifegrid/content/catalogue.generated'
import type { QuestionShape } from '@lifegrid/contract/frames/events'
import { conditions } from '@lifegrid/engine/conditions/evaluate'
import { inWords } from '@lifegrid/engine/core/message'
import { eventNamed, playEvent } from '@lifegrid/engine/lab/play-event'
import { ExpectedFailure } from '../expected-failure.ts'

export interface EventOptions {
  readonly event: string
  readonly seed: string
}

/**
 * `lifegrid play --event`: plays one event alone, with the events that follow from it, without a cluster. On a terminal it asks; elsewhere
 * the seed answers. @returns the exit code. @throws ExpectedFailure when there is no such event.
 */
export async function eventCommand({ event: id, seed }: EventOptions): Promise<number> {
  const event = eventNamed(id, { catalogue })
  if (event === undefined)
    throw new ExpectedFailure(
      `There is no event, holiday event or dilemma “${id}”. docs/generated/events.md lists them.`,
    )
  const asked = process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stdout }) : null
  const say = (line: string): void => void process.stdout.write(`${line}\n`)
  const random = keyedRandom(seed)
  let answers = 0
  try {
    await playEvent(
      event,
      seed,
      { catalogue },
      {
        staged: ({ turn, unmet }) => {
          const { firstname, lastname } = turn.life
          say(`${firstname} ${lastname}, ${Math.floor(turn.minute / 525_949)} years old, seed ${seed}`)
          for (const one of unmet)
            say(`It needs ${inWords(catalogue, conditions.explains(one))}, which this life does not have.`)
        },
        told: (title, message) => say(`\n${title}\n${message}`),
        ask: async (question) => {
          say(`\n${question.title}\n${question.message}\n`)
          for (const [index, option] of question.answerOptions.entries()) say(optionText(index, option))
          const open = question.answerOptions.filter(({ unavailable }) => unavailable === undefined)
          const drawn = open[random.below(Math.max(1, open.length), answers++)]?.id ?? ''
          return asked === null ? drawn : choice(asked, question)
        },
        changed: (changes) => say(changes.length === 0 ? '(nothing that can be counted)' : `(${changes.join(', ')})`),
        later: (days) => say(`\n… ${days} ${days === 1 ? 'day' : 'days'} later`),
      },
    )
  } finally {
    asked?.close()
  }
  return 0
}

function optionText(index: number, { text, odds, unavailable }: QuestionShape['answerOptions'][number]): string {
  const said = odds === undefined ? '' : ` (${odds.join('; ')})`
  return `${index + 1}. ${text}${said}${unavailable === undefined ? '' : ` [closed: ${unavailable}]`}`
}

async function choice(asked: Interface, question: QuestionShape): Promise<string> {
  for (;;) {
    const option = question.answerOptions[Number(await asked.question('> ')) - 1]
    if (option !== undefined && option.unavailable === undefined) return option.id
    process.stdout.write('Type the number of an option that is open.\n')
  }
}
