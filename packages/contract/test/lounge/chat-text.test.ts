import { faultOfChat, faultOfNickname } from '@lifegrid/contract/lounge/chat-text'
import { flatChat } from '@lifegrid/contract/lounge/flat-frames'
import { loungeTimestamp } from '@lifegrid/contract/lounge/timestamp'
import { describe, expect, it } from 'vitest'

const family = '👨🏽‍👩🏽‍👧🏽‍👦🏽'

describe('the text of a message', () => {
  it.each([
    ['Hello!'],
    ['x'],
    ['x'.repeat(50)],
    ['e\u0301'.repeat(50)],
    [family.repeat(50)],
    ['🇩🇪'.repeat(50)],
    ['नमस्ते दुनिया'],
    ['می‌خواهم'],
    ['日本語'],
    ['<b>no markup</b> \'"; DROP TABLE'],
  ])('[LOUNGE-3] %s is accepted', (text) => {
    expect(faultOfChat(text)).toBeUndefined()
  })

  it.each([
    ['nothing', ''],
    ['spaces', '   '],
    ['a wide space', '\u3000'],
    ['51 characters', 'x'.repeat(51)],
    ['51 emoji', family.repeat(51)],
    ['51 letters with accents', 'e\u0301'.repeat(51)],
    ['a line break', 'a\nb'],
    ['a line separator', 'a\u2028b'],
    ['a tab', 'a\tb'],
    ['a bell', 'a\u0007'],
    ['NUL', '\u0000'],
    ['a C1 control', 'a\u0085b'],
    ['half a pair', 'a\ud83d'],
    ['zero width space', 'a\u200bb'],
    ['a text that is written backwards', 'a\u202eb'],
    ['only a joiner', '\u200d'],
    ['a stack of accents', `a${'\u0301'.repeat(30)}`],
  ])('[LOUNGE-3] %s is refused', (_, text) => {
    expect(faultOfChat(text)).toBeTypeOf('string')
  })

  it('[LOUNGE-3] a nickname has up to 32 characters', () => {
    expect(faultOfNickname('ö'.repeat(32))).toBeUndefined()
    expect(faultOfNickname('ö'.repeat(33))).toBeTypeOf('string')
  })
})

describe('flat frames', () => {
  it('[LOUNGE-1] ignore fields that they do not know, and an id that is none', () => {
    const frame = { type: 'chat', nickname: 'Ada', message: 'hi', id: { odd: true }, more: [] }
    expect(flatChat.parse(frame)).toEqual({ type: 'chat', nickname: 'Ada', message: 'hi', id: undefined })
  })

  it('[LOUNGE-1] times have seconds and no zone', () => {
    expect(loungeTimestamp(Date.UTC(2026, 1, 9, 18, 30, 0, 999))).toBe('2026-02-09T18:30:00')
  })
})
