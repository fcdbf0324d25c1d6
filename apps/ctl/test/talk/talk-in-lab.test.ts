import { systemClock as clock } from '@lifegrid/base/system-clock'
import { catalogue } from '@lifegrid/content/catalogue.generated'
import { answering } from '@lifegrid/conversation/answering'
import { describe, expect, it } from 'vitest'
import { talkInLab } from '../../src/talk/talk-in-lab.ts'

const open = (options: { with?: string; age?: number } = {}) =>
  talkInLab({ seed: 'talk', age: 12, ...options }, { catalogue }, answering({ clock }))

describe('a talk in the lab', () => {
  it('has answers, and the same ones again', async () => {
    const say = async () => {
      const talk = open({ with: 'mother' })
      const first = await talk.say('How are you?')
      talk.about('askAboutDay')
      return [talk.introduction, first, await talk.say('How was your day?')]
    }
    const said = await say()
    expect(said[1]).toMatchObject({ texts: [expect.any(String)] })
    expect(await say()).toEqual(said)
  })

  it('lets days pass, and comes back to what was promised', async () => {
    const talk = open({ with: 'mother' })
    await talk.say('I’ll clean my room on Sunday, I promise')
    const answers: string[] = []
    for (let week = 0; week < 20; week++) {
      talk.pass(7)
      const answer = await talk.say('hey')
      if ('texts' in answer) answers.push(...answer.texts)
    }
    expect(answers.join('\n')).toMatch(/clean your room/)
  })

  it('refuses what the rules refuse', async () => {
    const talk = open()
    talk.about('flatter')
    for (let i = 0; i < 60; i++) {
      const answer = await talk.say('You are great')
      if ('refusal' in answer) {
        expect(answer.refusal).toMatch(/energy/i)
        return
      }
    }
    expect.fail('a day of deep talks uses the energy up')
  })

  it('names the people when there is none of that name', () => {
    expect(() => open({ with: 'nobody' })).toThrow(/There are: .*\(mother\)/)
  })
})
