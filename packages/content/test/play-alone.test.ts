import { isChoice } from '@lifegrid/engine/catalogue/event'
import { playEvent } from '@lifegrid/engine/lab/play-event'
import { stageFor } from '@lifegrid/engine/lab/stage-event'
import { answerQuestion } from '@lifegrid/engine/story/answer-question'
import { eventIndexOf } from '@lifegrid/engine/story/event-index'
import { happen } from '@lifegrid/engine/story/happen'
import { expect, test } from 'vitest'
import { catalogue } from '../src/catalogue.generated.ts'

const context = { catalogue }
const events = [...eventIndexOf(catalogue).byId.values()].map(({ definition }) => definition)

test('every outcome of every choice can happen, and no text has a placeholder left', () => {
  let outcomes = 0
  for (const event of events.filter(isChoice)) {
    for (const option of event.options ?? []) {
      let before = 0
      for (const { chance } of option.outcomes) {
        const { turn, cast } = stageFor(event, 'alone', context)
        happen(turn, event, cast)
        answerQuestion(turn, option.id, before + chance / 2)
        before += chance
        outcomes++
        for (const { message, title } of turn.life.feed) expect(`${title} ${message}`, event.id).not.toMatch(/[{}]/)
      }
    }
  }
  expect(outcomes).toBeGreaterThan(900)
})

test('an event that is played alone goes on to what follows from it, and the same each time', async () => {
  const play = async (): Promise<string[]> => {
    const told: string[] = []
    const [event] = events.filter(({ id }) => id.startsWith('the-exam-paper'))
    if (event === undefined) throw new Error('the-exam-paper is gone')
    await playEvent(event, '7', context, {
      told: (_, message) => void told.push(message),
      ask: ({ id, answerOptions }) => {
        told.push(id)
        return answerOptions[1]?.id ?? ''
      },
    })
    return told
  }
  const told = await play()
  expect(told.filter((line) => line.startsWith('the-exam-paper')).length).toBeGreaterThan(1)
  expect(await play()).toEqual(told)
})
