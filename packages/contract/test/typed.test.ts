import { describe, expect, test } from 'vitest'
import { personName, typedText } from '../src/shapes/typed.ts'

const text = typedText(400)

/** The reason of a refusal; undefined when the text is valid. */
function refusedBecause(schema: typeof text, value: string): string | undefined {
  const parsed = schema.safeParse(value)
  return parsed.success ? undefined : parsed.error.issues[0]?.message
}

describe('[CMD-9] the name of a person', () => {
  test.each([
    [
      'Latin',
      [
        'Ada',
        'Zoë',
        'Jean-Luc',
        "O'Neill",
        'O’Neill',
        "'t Hooft",
        'Ólafur Jr.',
        'Gal·la',
        'Nguyễn',
        'Kaʻahumanu',
        'Ǝ̃ŋsa',
      ],
    ],
    ['Arabic and Persian', ['محمد', 'علی‌رضا', 'عبد الله', 'اللّٰه']],
    ['Hebrew', ['דָּוִד', 'בן־גוריון', 'ג׳ורג׳']],
    ['Indic', ['कृष्णा', 'ক্ষমা', 'শ্রেয়া', 'தமிழ்', 'ലക്ഷ്മി', 'ශ්‍රී', 'ක්‍රිස්ටි', 'ರ‍್ಕ']],
    ['East Asian', ['李', '山田　太郎', 'マリー・キュリー', '김민준', '阿凡提·买买提']],
    ['South-East Asian', ['ไพลิน', 'សុខា', 'မြွှေ့', 'ລາວ']],
    ['Tibetan, Mongolian, Ethiopic', ['བསྟན་འཛིན་', 'ᠨᠠᠷᠠ᠎ᠠ', 'ኃይለ፡ሥላሴ']],
    ['Cyrillic, Greek, Armenian, Georgian', ['Анна-Мария', 'Йорданка', 'Ζωή', 'Աննա', 'ნინო']],
    ['African and American', ['Ọlásẹ̀yí', 'ǃXóõ', 'ᏣᎳᎩ', 'ᐃᓄᒃ', 'ߒߞߏ', '𞤀𞤣𞤤𞤢𞤥']],
  ])('%s names are taken', (_script, names) => {
    for (const name of names) expect(refusedBecause(personName, name), name).toBeUndefined()
  })

  test('is kept in composed form, with single spaces', () => {
    expect(personName.parse(' Zoe\u0308\u00a0 Marie ')).toBe('Zoë Marie')
  })

  const control = 'must not contain control characters'
  const invisible = 'must not contain invisible characters'
  test.each([
    ['A\u0000da', control],
    ['Ada\n', control],
    ['\tAda', control],
    ['A\u0085da', control],
    ['Ada\ud800', control],
    ['A\u2028da', control],
    ['\ufeffAda', invisible],
    ['\u3164', invisible],
    ['A\u115fda', invisible],
    ['A\ufe0f', invisible],
    ['A\u200bda', invisible],
    ['A\u200dda', invisible],
    ['علی\u200c', invisible],
    ['\u200cعلی', invisible],
    ['\u202eadA', invisible],
    ['A\u00adda', invisible],
    ['\u{13441}', invisible],
    ['A\u034fda', invisible],
    ['A\u{e0041}', invisible],
    [`Z${'\u0300'.repeat(5)}algo`, 'must not have more than three combining marks on a letter'],
    [`Z${'\u0300\u0316\u0488'.repeat(3)}`, 'must not have more than three combining marks on a letter'],
    ...[
      '\u0301',
      '\u0301Ada',
      'Ada -\u0301',
      '-Ada',
      '.',
      '🙂',
      'Ada 2',
      '<b>',
      'A&B',
      '“Ada”',
      'A\u20e0',
      'A\u2800',
    ].map((name) => [name, expect.stringMatching(/letters|invisible/)]),
    ['', expect.anything()],
    ['   ', expect.anything()],
    ['x'.repeat(41), expect.stringContaining('40')],
  ] as [string, unknown][])('%j is refused', (name, reason) => {
    expect(refusedBecause(personName, name)).toEqual(reason)
  })
})

describe('[CMD-9] a text that a person types', () => {
  test.each([
    'How is your back?',
    'two\nlines',
    '👩‍👩‍👧‍👦 ❤️ 👍🏽 🏳️‍🌈 🏴󠁧󠁢󠁳󠁣󠁴󠁿 1️⃣ 🇫🇷',
    'می‌خواهم',
    'ភាសា​ខ្មែរ',
    'שלום\u200f!',
    '葛󠄀',
  ])('%j is taken', (value) => {
    expect(refusedBecause(text, value)).toBeUndefined()
  })

  test.each([
    'a\u0000b',
    'a\u001b[31mb',
    'a\rb',
    'a\ud800',
    'a\u202eb',
    'a\u2066b',
    'a\u200bb',
    'a\u200db',
    '\ufe0f',
    '\u3164',
    '\u2800',
    '\u200e',
    '\ufeffa',
    'a\u00adb',
    `Z${'\u0300'.repeat(8)}`,
    '\n',
  ])('%j is refused', (value) => {
    expect(refusedBecause(text, value)).toBeDefined()
  })

  test('is not looked at beyond its greatest length', () => {
    expect(refusedBecause(text, '\u0000'.repeat(401))).toContain('400')
  })
})
