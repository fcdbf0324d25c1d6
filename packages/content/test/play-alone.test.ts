import { isChoice } from '@lifegrid/engine/catalogue/event'
import { type EventStep, eventNamed, playEvent } from '@lifegrid/engine/lab/play-event'
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

test('an event that is played alone goes on to what follows from it, and the same each time', () => {
  const play = (): EventStep[] => {
    const event = eventNamed('the-exam-paper', context)
    if (event === undefined) throw new Error('the-exam-paper is gone')
    const steps = playEvent(event, '7', context)
    const seen: EventStep[] = []
    for (let step = steps.next(); step.done !== true; ) {
      if (step.value.kind !== 'staged') seen.push(step.value)
      step = steps.next(step.value.kind === 'asked' ? (step.value.question.answerOptions[1]?.id ?? '') : '')
    }
    return seen
  }
  const seen = play()
  expect(seen.filter(({ kind }) => kind === 'asked').length).toBeGreaterThan(1)
  expect(seen.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['told', 'changed', 'later']))
  expect(play()).toEqual(seen)
})
