import { expect, test } from 'vitest'
import { tellLife } from '../../src/lab/story.ts'
import { storyText } from '../../src/lab/story-text.ts'
import { context } from '../support/lives.ts'

const input = { seed: 'a story', ruleset: 'calibrated' } as const

test('the story has chapters without gaps, keeps the line width, and is deterministic', () => {
  const story = tellLife(input, context)
  expect(tellLife(input, context)).toEqual(story)
  expect(story.ended).toBe(true)
  for (const [index, chapter] of story.chapters.entries()) {
    const before = story.chapters[index - 1]
    if (before !== undefined) expect(chapter.ageFrom).toBe(before.ageTo + 1)
    for (const { age } of chapter.entries) {
      expect(age).toBeGreaterThanOrEqual(chapter.ageFrom)
      expect(age).toBeLessThanOrEqual(chapter.ageTo)
    }
  }
  const lines = storyText(story, 80).split('\n')
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(80)
  expect(lines).toContain('Obituary')
  // Entries of questions contain the option that was chosen.
  expect(story.chapters.flatMap(({ entries }) => entries).filter(({ chose }) => chose !== null).length).toBeGreaterThan(
    10,
  )
})

test('the story of an unfinished life has no obituary', () => {
  const story = tellLife({ ...input, untilMinute: 10 * 525_949 }, context)
  expect(story.ended).toBe(false)
  expect(story.chapters.map(({ stage }) => stage)).toEqual(['infancy', 'childhood'])
  expect(storyText(story, 60)).toContain('So far')
})
