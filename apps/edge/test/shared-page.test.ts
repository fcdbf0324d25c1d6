import { sharedLifeShape } from '@lifegrid/contract/shapes/told-life'
import { expect, test } from 'vitest'
import { sharedPage, sharedPagePolicy } from '../src/http/shared-page.ts'

const avatar = { skin: 'beige', eyes: 'blue', hair: 'curls', hairColour: 'red', clothing: 'shirt' } as const
const evil = '<script>alert("1")</script>'
const life = sharedLifeShape.parse({
  name: evil,
  born: '1990-05-01',
  ageYears: 15,
  ended: false,
  chapters: [
    {
      title: 'Infancy',
      ageFrom: 0,
      ageTo: 2,
      avatar,
      entries: [{ date: '1991-01-01', age: 0, title: evil, message: evil, importance: 9, asked: evil, chose: evil }],
      untold: 1,
    },
  ],
  paragraphs: [evil],
})

test('[SHARE-3] the page escapes all texts, has no script, and asks for nothing but its picture', () => {
  const page = sharedPage(life, { base: 'https://play.example.org', path: '/lives/abc' })
  expect(page).not.toContain('<script')
  expect(page).toContain('&lt;script&gt;alert(&quot;1&quot;)')
  expect(page).toContain('<meta property="og:image" content="https://play.example.org/lives/abc/picture.png">')
  expect([...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, url]) => url)).toEqual(['/'])
  expect(page).toContain('Born in 1990. 15 years old.')
  expect(page).toContain('January 1991</time>, in the first year')
  expect(page).toContain('and 1 smaller thing.')
  expect(sharedPagePolicy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+'; img-src 'self';/)
  expect(sharedPagePolicy).not.toMatch(/unsafe|script-src|https?:/)
})
