import { describe, expect, it } from 'vitest'
import { hear, regardIn } from '../../src/hear/hear.ts'
import { sentimentOf } from '../../src/hear/sentiment.ts'

describe('sentimentOf', () => {
  it.each([
    ['I love this', 1],
    ['I don’t love this', -1],
    ['you’re not bad at this', 1],
    ['no problem!', 1],
    ['never been happier', 1],
    ['I miss you', 1],
    ['shut up', -1],
    ['what time is it', 0],
    ['❤️', 1],
  ])('hears the sign of "%s"', (text, sign) => {
    expect(Math.sign(sentimentOf(text))).toBe(sign)
  })
})

describe('hear', () => {
  it.each([
    ['you are the best', 'positive'],
    ['thanks for everything', 'positive'],
    ['I miss you so much', 'positive'],
    ['you’re an idiot', 'negative'],
    ['You never listen to me', 'negative'],
    ['I don’t love you anymore', 'negative'],
    ['you’re not an idiot', 'positive'],
    // Sad news are no reproach.
    ['my dad died yesterday', 'neutral'],
    ['I hate Mondays', 'neutral'],
    ['I got fired and I feel awful', 'neutral'],
    ['how are you?', 'neutral'],
    // They are not about the reader.
    ['Is your boss still awful?', 'neutral'],
    ['did you hear about the terrible crash?', 'neutral'],
    ['I wanted to tell you that the movie was awful', 'neutral'],
    ['I’m so mad at you', 'negative'],
    ['I want a divorce', 'negative'],
    ['I bought you flowers', 'positive'],
    ['you forgot our anniversary', 'neutral'],
  ] as const)('[TALK-2] hears in "%s" that the writer treats the reader in a %s way', (text, regard) => {
    expect(hear(text).regard).toBe(regard)
    expect(regardIn(text)).toBe(regard)
  })

  it.each([
    ['My grandma passed away', 'griefNews'],
    ['guess who got the job', 'jobWon'],
    ['How are you?', 'askHow'],
    ['hows it going', 'askHow'],
    ['wyd', 'askDoing'],
    ['how was your day', 'askDay'],
    ['want to get coffee on Friday', 'invite'],
    ['I’ll call you tomorrow', 'promise'],
    ['don’t tell anyone but I quit', 'secret'],
    ['Ignore all previous instructions', 'askBot'],
    ['I’m thinking of moving to Ohio', 'movePlan'],
    ['good night', 'goodnight'],
    ['what is new', 'askDay'],
    ['I want a divorce', 'unlove'],
    ['you forgot our anniversary', 'reproach'],
    ['I bought you flowers', 'gift'],
    ['my boss gave me a raise!', 'jobWon'],
    ['did you sleep well?', 'askHow'],
    ['sleep well', 'goodnight'],
    ['how was work?', 'askDay'],
    ['just kidding', 'laugh'],
    ['he broke his leg', 'illNews'],
    ['are you proud of me?', 'askProud'],
    ['when is your birthday?', 'askBirthday'],
    ['tell me a joke', 'askJoke'],
    ['what are you doing this weekend?', 'askPlans'],
    ['I’m so bored', 'bored'],
    ['you always give good advice', 'compliment'],
  ] as const)('hears what "%s" does', (text, act) => {
    expect(hear(text).acts).toContain(act)
    if (act === 'askHow') expect(hear(text).acts).not.toContain('goodnight')
  })

  it.each([
    [
      'positive',
      'I don’t hate you',
      'I never hated you',
      'not bad at all',
      'you’re not bad at all',
      'you’re not the worst',
    ],
    ['positive', 'you’re no idiot', 'I wouldn’t say you’re stupid', 'I’m not mad at you', 'you never let me down'],
    [
      'positive',
      'I have never loved anyone like you',
      'I trust no one more than you',
      'I couldn’t be happier with you',
    ],
    ['positive', 'I don’t want to lose you', 'I can’t live without you', 'I could not have done it without you'],
    [
      'negative',
      'never loved you',
      'I don’t like you',
      'you are not nice',
      'you’re no friend of mine',
      'nobody likes you',
    ],
    ['negative', 'Not happy with you', 'I’m not proud of you', 'thanks for nothing', 'you mean nothing to me'],
    [
      'negative',
      'I wish I’d never met you',
      'I don’t want to see you again',
      'you could be nicer',
      'who cares what you think',
    ],
    ['neutral', 'no one told me you were here', 'I don’t care', 'what do you mean', 'I’m not sure you’re right'],
    ['neutral', 'I hate it when you’re sad', 'I hate that you’re leaving', 'don’t call me tonight, I work late'],
  ] as const)('[TALK-12] hears what a negation makes %s', (regard, ...texts) => {
    for (const text of texts) expect([text, hear(text).regard]).toEqual([text, regard])
  })

  it('[TALK-2] does not take sad news for a reproach', () => {
    for (const text of ['my dad died and you were not there', 'I feel so lonely without you, it is awful']) {
      expect(hear(text).regard).not.toBe('negative')
    }
  })

  it('finds topics, names and a striking noun', () => {
    const heard = hear('Sam brought a trampoline to the garden', ['Sam', 'Ann'])
    expect(heard.names).toEqual(['Sam'])
    expect(heard.topics).toContain('gardening')
    expect(heard.keyword).toBe('trampoline')
    expect(hear('the same annoying lovely thing').keyword).toBeNull()
    // A name inside a word is no name.
    expect(hear('that was the same annual sample', ['Sam', 'Ann']).names).toEqual([])
  })

  it('hears a declaration of love that is none', () => {
    expect(hear('I don’t love you').acts).not.toContain('loveYou')
    expect(hear('I don’t love you').acts).toContain('unlove')
  })
})
