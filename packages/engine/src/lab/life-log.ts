import { isoDate } from '../core/calendar.ts'
import type { EngineContext } from '../core/context.ts'
import type { EngineFrame } from '../core/engine-frame.ts'
import { ageAt, epochDayAt } from '../core/time.ts'
import type { Life } from '../life/life.ts'
import { type LiveInput, liveLife } from './live.ts'

/**
 * Simulates a life and tells everything in the order in which it happens: each line of the feed, each question with the option that is taken,
 * each message of another person, and each command of the autoplayer's habits. One call for each line of text.
 */
export function logLife(input: LiveInput, context: EngineContext, line: (text: string) => void): void {
  liveLife(input, context, {
    frames(life, frames) {
      for (const frame of frames) {
        const told = frameText(frame)
        if (told !== undefined) line(`${when(life, told.minute)}  ${told.text}`)
      }
    },
    step(life, { minute, type, message, habit }) {
      if (type.startsWith('sys.')) return
      const by = habit === undefined ? '' : ` (${habit})`
      line(`${when(life, minute)}  > ${type} ${JSON.stringify(message)}${by}`)
    },
  })
}

function when(life: Life, minute: number): string {
  return `${isoDate(epochDayAt(life, minute))} ${`${ageAt(life, minute)}`.padStart(3)}`
}

function frameText({ frame, body }: EngineFrame): { readonly minute: number; readonly text: string } | undefined {
  if (frame === 'messageEvent') return { minute: body.minute, text: `[${body.eventId}] ${body.title}: ${body.message}` }
  if (frame !== 'questionEvent' && frame !== 'dilemmaEvent') return undefined
  const options = body.answerOptions.map(
    ({ id, text, unavailable }) => `${id}: ${text}${unavailable === undefined ? '' : ' (closed)'}`,
  )
  return { minute: body.minute, text: `[${body.id}] ${body.title}? ${body.message} { ${options.join(' | ')} }` }
}
