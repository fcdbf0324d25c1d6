import { createInterface, type Interface } from 'node:readline/promises'
import { keyedRandom } from '@lifegrid/base/keyed-random'
import { catalogue } from '@lifegrid/content/catalogue.generated'
import type { QuestionShape } from '@lifegrid/contract/frames/events'
import { conditions } from '@lifegrid/engine/conditions/evaluate'
import { inWords } from '@lifegrid/engine/core/message'
import { type EventStep, eventNamed, playEvent } from '@lifegrid/engine/lab/play-event'
import type { Stage } from '@lifegrid/engine/lab/stage-event'
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
  try {
    const steps = playEvent(event, seed, { catalogue })
    let answers = 0
    for (let step = steps.next(); step.done !== true; ) {
      say(stepText(step.value, seed))
      if (step.value.kind !== 'asked') step = steps.next()
      else {
        const { question } = step.value
        step = steps.next(asked === null ? drawn(question, seed, answers++) : await choice(asked, question))
      }
    }
  } finally {
    asked?.close()
  }
  return 0
}

function stepText(step: EventStep, seed: string): string {
  if (step.kind === 'staged') return stageText(step.stage, seed)
  if (step.kind === 'told') return `\n${step.title}\n${step.message}`
  if (step.kind === 'later') return `\n… ${step.days} ${step.days === 1 ? 'day' : 'days'} later`
  if (step.kind === 'changed')
    return step.changes.length === 0 ? '(nothing that can be counted)' : `(${step.changes.join(', ')})`
  const { title, message, answerOptions } = step.question
  return [`\n${title}\n${message}\n`, ...answerOptions.map((option, index) => optionText(index, option))].join('\n')
}

function stageText({ turn, unmet }: Stage, seed: string): string {
  const { firstname, lastname } = turn.life
  return [
    `${firstname} ${lastname}, ${Math.floor(turn.minute / 525_949)} years old, seed ${seed}`,
    ...unmet.map((one) => `It needs ${inWords(catalogue, conditions.explains(one))}, which this life does not have.`),
  ].join('\n')
}

function drawn({ id, answerOptions }: QuestionShape, seed: string, answers: number): string {
  const open = answerOptions.filter(({ unavailable }) => unavailable === undefined)
  const option = open[keyedRandom(seed).below(Math.max(1, open.length), answers, 0, 0)]
  if (option === undefined) throw new Error(`the question ${id} has no option that is open`)
  return option.id
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
